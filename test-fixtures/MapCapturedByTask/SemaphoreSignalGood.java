// SPDX-License-Identifier: Apache-2.0
// There is no permit until the thread releases one after its put, and what precedes release()
// happens-before what follows the acquire() that gets the permit (Semaphore, "Memory consistency
// effects").
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

public class SemaphoreSignalGood {
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
