// SPDX-License-Identifier: Apache-2.0
// The permit that main waits for is released before the put, so the put is unordered with the
// get.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

public class SemaphoreSignalBad {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> result = new HashMap<>(); // expect: error MapCapturedByTask
    Semaphore done = new Semaphore(0);
    new Thread(
            () -> {
              done.release();
              result.put("a", 1); // race
            })
        .start();
    done.acquire();
    System.out.println(result.get("a")); // race
  }
}
