// SPDX-License-Identifier: Apache-2.0
// The thread arrives before it puts. The phase advances without waiting for the put, which is
// unordered with the get.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Phaser;

public class PhaserBad {
  public static void main(String[] args) {
    Map<String, Integer> result = new HashMap<>(); // expect: error MapCapturedByTask
    Phaser phaser = new Phaser(2);
    new Thread(
            () -> {
              phaser.arrive();
              result.put("a", 1); // race
            })
        .start();
    phaser.arriveAndAwaitAdvance();
    System.out.println(result.get("a")); // race
  }
}
