// SPDX-License-Identifier: Apache-2.0
// One permit is acquired, although two tasks release one each after their puts.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

public class SemaphoreEachTaskBad {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> left = new HashMap<>(); // expect: error MapCapturedByTask
    Map<String, Integer> right = new HashMap<>();
    Semaphore done = new Semaphore(0);
    new Thread(
            () -> {
              left.put("a", 1); // race
              done.release();
            })
        .start();
    new Thread(
            () -> {
              System.out.println(right.get("b"));
              done.release();
            })
        .start();
    done.acquireUninterruptibly();
    System.out.println(left.get("a")); // race
  }
}
