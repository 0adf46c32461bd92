// SPDX-License-Identifier: Apache-2.0
// The thread writes in the first phase and main in the second: main's put follows the barrier,
// the thread's precedes it.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;

public class BarrierPhasesGood {
  public static void main(String[] args) throws Exception {
    Map<String, Integer> result = new HashMap<>();
    CyclicBarrier barrier = new CyclicBarrier(2);
    Thread thread =
        new Thread(
            () -> {
              try {
                result.put("a", 1);
                barrier.await();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    thread.start();
    barrier.await();
    result.put("b", 2);
    thread.join();
  }
}
