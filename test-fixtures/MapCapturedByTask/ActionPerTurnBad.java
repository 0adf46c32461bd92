// SPDX-License-Identifier: Apache-2.0
// The helper gives one action to a pool again and again: its runs are beside each other, and so are
// their changes of the map that the action captured.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ActionPerTurnBad {
  static void repeat(ExecutorService workers, int times, Runnable action) {
    for (int i = 0; i < times; i++) {
      workers.execute(action);
    }
  }

  public static void count() {
    ExecutorService workers = Executors.newFixedThreadPool(4);
    Map<String, Integer> counts = new HashMap<>(); // expect: error MapCapturedByTask
    repeat(workers, 100, () -> counts.merge("all", 1, Integer::sum)); // race
    workers.shutdown();
  }
}
