// SPDX-License-Identifier: Apache-2.0
// main reads after await() returned: the task's put precedes its own await(), which
// happens-before the return (CyclicBarrier, "Memory consistency effects").
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;

public class BarrierGood {
  public static void main(String[] args) throws Exception {
    Map<String, Integer> result = new HashMap<>();
    CyclicBarrier barrier = new CyclicBarrier(2);
    new Thread(
            () -> {
              result.put("a", 1);
              try {
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
