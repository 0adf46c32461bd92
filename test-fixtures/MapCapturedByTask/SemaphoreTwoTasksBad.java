// SPDX-License-Identifier: Apache-2.0
// Two tasks release a permit each and main waits for one of them: the other may still be putting
// into its map.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Semaphore;

public class SemaphoreTwoTasksBad {
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
    done.acquire();
    System.out.println(left.get("a")); // race
  }
}
