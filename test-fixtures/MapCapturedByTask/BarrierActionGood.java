// SPDX-License-Identifier: Apache-2.0
// The thread's last put comes before its await(). The barrier's action runs after both have
// arrived and before either goes on.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;

public class BarrierActionGood {
  public static void main(String[] args) throws Exception {
    Map<String, Integer> result = new HashMap<>();
    CyclicBarrier barrier = new CyclicBarrier(2, () -> result.put("parties", 2));
    new Thread(
            () -> {
              result.put("a", 1);
              try {
                result.put("b", 2);
                barrier.await();
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            })
        .start();
    barrier.await();
    System.out.println(result.get("a"));
  }
}
