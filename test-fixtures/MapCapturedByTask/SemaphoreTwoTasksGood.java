// SPDX-License-Identifier: Apache-2.0
// main acquires both permits, so both tasks have put.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

public class SemaphoreTwoTasksGood {
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
    done.acquire(2);
    System.out.println(left.get("a"));
  }
}
