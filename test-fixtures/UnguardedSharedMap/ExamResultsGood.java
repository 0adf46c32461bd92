// SPDX-License-Identifier: Apache-2.0
// publish() goes on when it has read true under the monitor under which mark() wrote it after its last put:
// giving the monitor back happens-before taking it next.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class ExamResultsGood {
  private final Map<String, Integer> marks = new HashMap<>();
  private boolean complete;

  void mark(String[] students) {
    for (String student : students) {
      marks.put(student, student.length());
    }
    synchronized (this) {
      complete = true;
      notifyAll();
    }
  }

  void publish() throws InterruptedException {
    synchronized (this) {
      while (!complete) {
        wait();
      }
    }
    marks.forEach((student, mark) -> System.out.println(student + " " + mark));
  }

  public static void main(String[] args) throws InterruptedException {
    ExamResultsGood exam = new ExamResultsGood();
    new Thread(() -> exam.mark(args)).start();
    exam.publish();
  }
}
