// SPDX-License-Identifier: Apache-2.0
// Both threads take the monitor of the map: an unlock of it happens-before every later lock (JLS
// 17.4.5), so one access is ordered after the other, whichever comes first.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class SynchronizedOnMapGood {
  public static void main(String[] args) {
    Map<String, Integer> counts = new HashMap<>();
    new Thread(
            () -> {
              synchronized (counts) {
                counts.put("a", 1);
              }
            })
        .start();
    synchronized (counts) {
      System.out.println(counts.get("a"));
    }
  }
}
