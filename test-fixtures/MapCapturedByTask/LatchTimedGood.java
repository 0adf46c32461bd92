// SPDX-License-Identifier: Apache-2.0
// main reads only where await() returned true, that is after the latch was counted down, which
// follows the put.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

public class LatchTimedGood {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> result = new HashMap<>();
    CountDownLatch done = new CountDownLatch(1);
    new Thread(
            () -> {
              result.put("a", 1);
              done.countDown();
            })
        .start();
    if (done.await(1, TimeUnit.SECONDS)) {
      System.out.println(result.get("a"));
    }
  }
}
