// SPDX-License-Identifier: Apache-2.0
// Both take the monitor of the map.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class SynchronizedInOneThreadGood {
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
