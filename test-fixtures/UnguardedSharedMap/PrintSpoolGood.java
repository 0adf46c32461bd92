// SPDX-License-Identifier: Apache-2.0
// A wait of Long.MAX_VALUE ends only with the executor or with an exception: what the tasks did
// happens-before the totals are printed.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class PrintSpoolGood {
  private final ExecutorService printer = Executors.newSingleThreadExecutor();
  private final Map<String, Integer> pages = new HashMap<>();

  void print(String user) {
    printer.execute(() -> pages.merge(user, 1, Integer::sum));
  }

  void stop() throws InterruptedException {
    printer.shutdown();
    printer.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
    for (Map.Entry<String, Integer> user : pages.entrySet()) {
      System.out.println(user.getKey() + " " + user.getValue());
    }
  }

  public static void main(String[] args) throws InterruptedException {
    PrintSpoolGood spool = new PrintSpoolGood();
    for (String user : args) {
      spool.print(user);
    }
    spool.stop();
  }
}
