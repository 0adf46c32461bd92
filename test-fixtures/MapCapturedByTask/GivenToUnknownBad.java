// SPDX-License-Identifier: Apache-2.0
// Only the caller of race knows what the two functions do with the map that race makes: the task and its starter put at once.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

public class GivenToUnknownBad {
  private static void race(Consumer<Map<String, Integer>> left, Consumer<Map<String, Integer>> right) {
    Map<String, Integer> laps = new HashMap<>(); // expect: error MapCapturedByTask
    Thread runner = new Thread(() -> left.accept(laps));
    runner.start();
    right.accept(laps);
  }

  public static void run() {
    race(laps -> laps.put("left", 1), laps -> laps.put("right", 2)); // race
  }
}
