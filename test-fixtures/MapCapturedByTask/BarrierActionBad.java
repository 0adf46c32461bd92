// SPDX-License-Identifier: Apache-2.0
// The thread puts once more after the barrier, while main reads. The barrier's action runs before
// either of them goes on and races with neither.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;

public class BarrierActionBad {
  public static void main(String[] args) throws Exception {
    Map<String, Integer> result = new HashMap<>(); // expect: error MapCapturedByTask
    CyclicBarrier barrier = new CyclicBarrier(2, () -> result.put("parties", 2));
    new Thread(
            () -> {
              result.put("a", 1);
              try {
                barrier.await();
                result.put("b", 2); // race
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            })
        .start();
    barrier.await();
    System.out.println(result.get("a")); // race
  }
}
