// SPDX-License-Identifier: Apache-2.0
// The semaphore starts without permits: acquire() returns only after the thread's release(),
// which follows the put.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

public class SemaphorePermitsGood {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> result = new HashMap<>();
    Semaphore done = new Semaphore(0);
    new Thread(
            () -> {
              result.put("a", 1);
              done.release();
            })
        .start();
    done.acquire();
    System.out.println(result.get("a"));
  }
}
