// SPDX-License-Identifier: Apache-2.0
// The helper says whether the latch has opened in time, and nobody asks.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

public class AwaitedByHelperBad {
  static boolean isOpen(CountDownLatch latch) throws InterruptedException {
    if (!latch.await(1, TimeUnit.SECONDS)) {
      return false;
    }
    return true;
  }

  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> found = new HashMap<>(); // expect: error MapCapturedByTask
    CountDownLatch done = new CountDownLatch(1);
    new Thread(
            () -> {
              found.put("answer", 42); // race
              done.countDown();
            })
        .start();
    isOpen(done);
    System.out.println(found.get("answer")); // race
  }
}
