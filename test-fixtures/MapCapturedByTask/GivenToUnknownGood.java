// SPDX-License-Identifier: Apache-2.0
// The starter is done with the map before the task starts that uses it; the other task never sees the map.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

public class GivenToUnknownGood {
  private static void race(
      Consumer<Map<String, Integer>> left, Consumer<Map<String, Integer>> right, Consumer<String> notes) {
    Map<String, Integer> laps = new HashMap<>();
    Thread noting = new Thread(() -> notes.accept("ready"));
    noting.start();
    right.accept(laps);
    Thread runner = new Thread(() -> left.accept(laps));
    runner.start();
  }

  public static void run() {
    race(laps -> laps.put("left", 1), laps -> laps.put("right", 2), System.out::println);
  }
}
