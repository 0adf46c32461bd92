// SPDX-License-Identifier: Apache-2.0
// main only arrives. Nothing waits for the thread's arrival.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Phaser;

public class PhaserAwaitAdvanceBad {
  public static void main(String[] args) {
    Map<String, Integer> result = new HashMap<>(); // expect: error MapCapturedByTask
    Phaser phaser = new Phaser(2);
    new Thread(
            () -> {
              result.put("a", 1); // race
              phaser.arrive();
            })
        .start();
    int phase = phaser.arrive();
    System.out.println(phase + ": " + result.get("a")); // race
  }
}
