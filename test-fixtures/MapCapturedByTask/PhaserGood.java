// SPDX-License-Identifier: Apache-2.0
// The put comes before arrive(), and actions before an arrival happen-before the return of
// whoever awaits the advance (Phaser, "Memory consistency effects").
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Phaser;

public class PhaserGood {
  public static void main(String[] args) {
    Map<String, Integer> result = new HashMap<>();
    Phaser phaser = new Phaser(2);
    new Thread(
            () -> {
              result.put("a", 1);
              phaser.arrive();
            })
        .start();
    phaser.arriveAndAwaitAdvance();
    System.out.println(result.get("a"));
  }
}
