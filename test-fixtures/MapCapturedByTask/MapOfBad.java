// SPDX-License-Identifier: Apache-2.0
// The table that both tasks use is a HashMap, and each of them replaces an entry.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class MapOfBad {
  public static void main(String[] args) {
    Map<String, Integer> table = new HashMap<>(Map.of("a", 1, "b", 2)); // expect: error MapCapturedByTask
    for (String arg : args) {
      new Thread(
              () -> {
                table.replace(arg, 3); // race
              })
          .start();
    }
  }
}
