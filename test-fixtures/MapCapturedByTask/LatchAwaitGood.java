// SPDX-License-Identifier: Apache-2.0
// The put comes before countDown(), and actions before countDown() happen-before await() returns
// (CountDownLatch, "Memory consistency effects").
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

public class LatchAwaitGood {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> result = new HashMap<>();
    CountDownLatch done = new CountDownLatch(1);
    new Thread(
            () -> {
              result.put("a", 1);
              done.countDown();
            })
        .start();
    done.await();
    System.out.println(result.get("a"));
  }
}
