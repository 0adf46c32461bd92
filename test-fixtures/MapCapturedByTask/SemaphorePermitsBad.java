// SPDX-License-Identifier: Apache-2.0
// The semaphore has a permit from the start, so acquire() may return before the thread releases
// one.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

public class SemaphorePermitsBad {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> result = new HashMap<>(); // expect: error InconsistentMapLocking
    Semaphore done = new Semaphore(1);
    new Thread(
            () -> {
              result.put("a", 1); // race
              done.release();
            })
        .start();
    done.acquire();
    System.out.println(result.get("a")); // race
  }
}
