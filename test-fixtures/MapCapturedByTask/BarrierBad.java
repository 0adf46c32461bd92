// SPDX-License-Identifier: Apache-2.0
// main reads before it reaches the barrier; only what a thread does before its await() is ordered
// before what the others do after theirs.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;

public class BarrierBad {
  public static void main(String[] args) throws Exception {
    Map<String, Integer> result = new HashMap<>(); // expect: error MapCapturedByTask
    CyclicBarrier barrier = new CyclicBarrier(2);
    new Thread(
            () -> {
              result.put("a", 1); // race
              try {
                barrier.await();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            })
        .start();
    System.out.println(result.get("a")); // race
    barrier.await();
  }
}
