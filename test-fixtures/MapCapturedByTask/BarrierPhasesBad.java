// SPDX-License-Identifier: Apache-2.0
// Both parties write after the barrier, in the same phase.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;

public class BarrierPhasesBad {
  public static void main(String[] args) throws Exception {
    Map<String, Integer> result = new HashMap<>(); // expect: error MapCapturedByTask
    CyclicBarrier barrier = new CyclicBarrier(2);
    Thread thread =
        new Thread(
            () -> {
              try {
                barrier.await();
                result.put("a", 1); // race
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            });
    thread.start();
    barrier.await();
    result.put("b", 2); // race
    thread.join();
  }
}
