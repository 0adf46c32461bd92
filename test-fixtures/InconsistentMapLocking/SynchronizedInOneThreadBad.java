// SPDX-License-Identifier: Apache-2.0
// The task locks the map, the starter does not: a monitor orders only those who take it. Both
// threads are in sight.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class SynchronizedInOneThreadBad {
  public static void main(String[] args) {
    Map<String, Integer> counts = new HashMap<>(); // expect: error InconsistentMapLocking
    new Thread(
            () -> {
              synchronized (counts) {
                counts.put("a", 1); // race
              }
            })
        .start();
    System.out.println(counts.get("a")); // race
  }
}
