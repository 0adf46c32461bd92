// SPDX-License-Identifier: Apache-2.0
// main awaits the advance, which needs the arrival of the party registered for the thread, and
// the thread arrives after its put.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Phaser;

public class PhaserRegisterGood {
  public static void main(String[] args) {
    Map<String, Integer> result = new HashMap<>();
    Phaser phaser = new Phaser(1);
    phaser.register();
    new Thread(
            () -> {
              result.put("a", 1);
              phaser.arriveAndDeregister();
            })
        .start();
    phaser.arriveAndAwaitAdvance();
    System.out.println(result.get("a"));
  }
}
