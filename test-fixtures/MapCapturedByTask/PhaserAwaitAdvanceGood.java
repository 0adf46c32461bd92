// SPDX-License-Identifier: Apache-2.0
// main awaits the advance of the phase in which it arrived. All parties have arrived then, the
// thread after its put.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Phaser;

public class PhaserAwaitAdvanceGood {
  public static void main(String[] args) {
    Map<String, Integer> result = new HashMap<>();
    Phaser phaser = new Phaser(2);
    new Thread(
            () -> {
              result.put("a", 1);
              phaser.arrive();
            })
        .start();
    int phase = phaser.arrive();
    phaser.awaitAdvance(phase);
    System.out.println(phase + ": " + result.get("a"));
  }
}
