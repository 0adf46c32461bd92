// SPDX-License-Identifier: Apache-2.0
// publish() looks at the flag once and without the monitor, and goes on whatever it finds: nothing orders the
// puts before the iteration.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class ExamResultsBad {
  private final Map<String, Integer> marks = new HashMap<>(); // expect: error UnguardedSharedMap
  private boolean complete;

  void mark(String[] students) {
    for (String student : students) {
      marks.put(student, student.length()); // race
    }
    synchronized (this) {
      complete = true;
      notifyAll();
    }
  }

  void publish() throws InterruptedException {
    while (!complete) {
      Thread.onSpinWait();
    }
    marks.forEach((student, mark) -> System.out.println(student + " " + mark)); // race
  }

  public static void main(String[] args) throws InterruptedException {
    ExamResultsBad exam = new ExamResultsBad();
    new Thread(() -> exam.mark(args)).start();
    exam.publish();
  }
}
