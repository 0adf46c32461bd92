// SPDX-License-Identifier: Apache-2.0
// The loop acquires a permit for every task, so both have put.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

public class SemaphoreEachTaskGood {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> left = new HashMap<>();
    Map<String, Integer> right = new HashMap<>();
    Semaphore done = new Semaphore(0);
    new Thread(
            () -> {
              left.put("a", 1);
              done.release();
            })
        .start();
    new Thread(
            () -> {
              System.out.println(right.get("b"));
              done.release();
            })
        .start();
    for (int i = 0; i < 2; i++) {
      done.acquireUninterruptibly();
    }
    System.out.println(left.get("a"));
  }
}
