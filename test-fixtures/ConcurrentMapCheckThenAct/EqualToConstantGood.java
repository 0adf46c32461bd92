// SPDX-License-Identifier: Apache-2.0
// replace(key, old, new) compares and puts in one step, and says to one printer alone that it has done so.
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class EqualToConstantGood {
  enum Stage {
    QUEUED,
    PRINTING
  }

  private final Map<String, Stage> stages = new ConcurrentHashMap<>();

  void queue(String page) {
    stages.put(page, Stage.QUEUED);
  }

  void print(String page) {
    if (stages.replace(page, Stage.QUEUED, Stage.PRINTING)) {
      System.out.println(page);
    }
  }

  public static void main(String[] args) {
    EqualToConstantGood press = new EqualToConstantGood();
    ExecutorService printers = Executors.newFixedThreadPool(2);
    for (String page : args) {
      press.queue(page);
      printers.execute(() -> press.print(page));
      printers.execute(() -> press.print(page));
    }
    printers.shutdown();
  }
}
