// SPDX-License-Identifier: Apache-2.0
// awaitTermination gives up after a second and says so only in its result, which nobody asks for: a page
// may be counted while the totals are printed.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class PrintSpoolBad {
  private final ExecutorService printer = Executors.newSingleThreadExecutor();
  private final Map<String, Integer> pages = new HashMap<>(); // expect: error UnguardedSharedMap

  void print(String user) {
    printer.execute(() -> pages.merge(user, 1, Integer::sum)); // race
  }

  void stop() throws InterruptedException {
    printer.shutdown();
    printer.awaitTermination(1, TimeUnit.SECONDS);
    for (Map.Entry<String, Integer> user : pages.entrySet()) { // race
      System.out.println(user.getKey() + " " + user.getValue()); // race
    }
  }

  public static void main(String[] args) throws InterruptedException {
    PrintSpoolBad spool = new PrintSpoolBad();
    for (String user : args) {
      spool.print(user);
    }
    spool.stop();
  }
}
