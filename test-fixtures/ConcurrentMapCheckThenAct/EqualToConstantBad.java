// SPDX-License-Identifier: Apache-2.0
// Two printers may both find the page queued, and both print it. That the constant is asked, and not the value,
// makes no difference.
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class EqualToConstantBad {
  enum Stage {
    QUEUED,
    PRINTING
  }

  private final Map<String, Stage> stages = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  void queue(String page) {
    stages.put(page, Stage.QUEUED);
  }

  void print(String page) {
    if (Stage.QUEUED.equals(stages.get(page))) { // race
      stages.put(page, Stage.PRINTING); // race
      System.out.println(page);
    }
  }

  public static void main(String[] args) {
    EqualToConstantBad press = new EqualToConstantBad();
    ExecutorService printers = Executors.newFixedThreadPool(2);
    for (String page : args) {
      press.queue(page);
      printers.execute(() -> press.print(page));
      printers.execute(() -> press.print(page));
    }
    printers.shutdown();
  }
}
