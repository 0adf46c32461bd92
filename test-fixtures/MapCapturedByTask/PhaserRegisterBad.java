// SPDX-License-Identifier: Apache-2.0
// main arrives and goes on: arrive() does not wait for the party registered for the thread.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Phaser;

public class PhaserRegisterBad {
  public static void main(String[] args) {
    Map<String, Integer> result = new HashMap<>(); // expect: error MapCapturedByTask
    Phaser phaser = new Phaser(1);
    phaser.register();
    new Thread(
            () -> {
              result.put("a", 1); // race
              phaser.arriveAndDeregister();
            })
        .start();
    phaser.arrive();
    System.out.println(result.get("a")); // race
  }
}
