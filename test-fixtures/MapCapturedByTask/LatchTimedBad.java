// SPDX-License-Identifier: Apache-2.0
// The outcome of the timed await() is ignored: after a timeout the thread may still be putting. A
// warning: where the wait succeeded the order holds.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

public class LatchTimedBad {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> result = new HashMap<>(); // expect: warning MapCapturedByTask
    CountDownLatch done = new CountDownLatch(1);
    new Thread(
            () -> {
              result.put("a", 1); // race
              done.countDown();
            })
        .start();
    done.await(1, TimeUnit.SECONDS);
    System.out.println(result.get("a")); // race
  }
}
