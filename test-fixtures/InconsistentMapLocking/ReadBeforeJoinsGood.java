// SPDX-License-Identifier: Apache-2.0
// main reads after it joined every thread of the list: no lock needed, the joins order all of
// them before.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ReadBeforeJoinsGood {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> totals = new HashMap<>();
    List<Thread> threads = new ArrayList<>();
    for (String arg : args) {
      Thread thread =
          new Thread(
              () -> {
                synchronized (totals) {
                  totals.merge(arg, 1, Integer::sum);
                }
              });
      threads.add(thread);
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    System.out.println(totals.size());
  }
}
