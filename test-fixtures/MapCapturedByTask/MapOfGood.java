// SPDX-License-Identifier: Apache-2.0
// Map.of makes a map that nobody can change; the tasks only read it and build their own.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class MapOfGood {
  public static void main(String[] args) {
    Map<String, Integer> table = Map.of("a", 1, "b", 2);
    for (String arg : args) {
      new Thread(
              () -> {
                Map<String, Integer> own = new HashMap<>(table);
                own.replace(arg, 3);
              })
          .start();
    }
  }
}
