// SPDX-License-Identifier: Apache-2.0
// The threads lock the map for each other, but main reads it without the lock before it has
// joined them.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ReadBeforeJoinsBad {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> totals = new HashMap<>(); // expect: error InconsistentMapLocking
    List<Thread> threads = new ArrayList<>();
    for (String arg : args) {
      Thread thread =
          new Thread(
              () -> {
                synchronized (totals) {
                  totals.merge(arg, 1, Integer::sum); // race
                }
              });
      threads.add(thread);
      thread.start();
    }
    System.out.println(totals.size()); // race
    for (Thread thread : threads) {
      thread.join();
    }
  }
}
