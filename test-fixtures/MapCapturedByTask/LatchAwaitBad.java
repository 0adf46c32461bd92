// SPDX-License-Identifier: Apache-2.0
// The task counts the latch down before it puts. await() orders only what came before
// countDown(), so the put and the get are unordered.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

public class LatchAwaitBad {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> result = new HashMap<>(); // expect: error MapCapturedByTask
    CountDownLatch done = new CountDownLatch(1);
    new Thread(
            () -> {
              done.countDown();
              result.put("a", 1); // race
            })
        .start();
    done.await();
    System.out.println(result.get("a")); // race
  }
}
