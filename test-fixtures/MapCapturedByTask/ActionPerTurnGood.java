// SPDX-License-Identifier: Apache-2.0
// The helper gives one action again and again to an executor of one thread: each run happens-before
// the next (ExecutorService, memory consistency effects).
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ActionPerTurnGood {
  static void repeat(ExecutorService workers, int times, Runnable action) {
    for (int i = 0; i < times; i++) {
      workers.execute(action);
    }
  }

  public static void count() {
    ExecutorService workers = Executors.newSingleThreadExecutor();
    Map<String, Integer> counts = new HashMap<>();
    repeat(workers, 100, () -> counts.merge("all", 1, Integer::sum));
    workers.shutdown();
  }
}
