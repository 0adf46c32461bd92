// SPDX-License-Identifier: Apache-2.0
// Where the helper returns true, the latch has opened, and what the task did before happens-before
// what follows.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

public class AwaitedByHelperGood {
  static boolean isOpen(CountDownLatch latch) throws InterruptedException {
    if (!latch.await(1, TimeUnit.SECONDS)) {
      return false;
    }
    return true;
  }

  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> found = new HashMap<>();
    CountDownLatch done = new CountDownLatch(1);
    new Thread(
            () -> {
              found.put("answer", 42);
              done.countDown();
            })
        .start();
    if (isOpen(done)) {
      System.out.println(found.get("answer"));
    }
  }
}
