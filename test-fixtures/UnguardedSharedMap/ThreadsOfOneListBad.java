// SPDX-License-Identifier: Apache-2.0
// Both threads of the list run at the same time: one puts while the other reads.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ThreadsOfOneListBad {
  private final Map<Integer, Integer> cells = new HashMap<>(); // expect: error UnguardedSharedMap

  public int simulate() throws InterruptedException {
    int[] sum = new int[1];
    Thread heater = new Thread(() -> cells.put(1, 20)); // race
    Thread smoother =
        new Thread(
            () -> {
                sum[0] = cells.size(); // race
            });
    List<Thread> threads = List.of(heater, smoother);
    threads.forEach(Thread::start);
    for (Thread t : threads) {
      t.join();
    }
    return sum[0];
  }
}
