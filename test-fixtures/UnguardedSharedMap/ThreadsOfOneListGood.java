// SPDX-License-Identifier: Apache-2.0
// The second thread of the list waits for the first one, and a thread starts but once
// (Thread.start): that a loop starts whatever the list holds does not start one of them twice.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ThreadsOfOneListGood {
  private final Map<Integer, Integer> cells = new HashMap<>();

  public int simulate() throws InterruptedException {
    int[] sum = new int[1];
    Thread heater = new Thread(() -> cells.put(1, 20));
    Thread smoother =
        new Thread(
            () -> {
              try {
                heater.join();
                sum[0] = cells.size();
              } catch (InterruptedException e) {
                sum[0] = -1;
              }
            });
    List<Thread> threads = List.of(heater, smoother);
    threads.forEach(Thread::start);
    for (Thread t : threads) {
      t.join();
    }
    return sum[0];
  }
}
