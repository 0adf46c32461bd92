// SPDX-License-Identifier: Apache-2.0
// Neither thread takes a lock, so the task's put and the starter's get of one HashMap are
// unordered.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class SynchronizedOnMapBad {
  public static void main(String[] args) {
    Map<String, Integer> counts = new HashMap<>(); // expect: error MapCapturedByTask
    new Thread(
            () -> {
              counts.put("a", 1); // race
            })
        .start();
    System.out.println(counts.get("a")); // race
  }
}
