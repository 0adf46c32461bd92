// SPDX-License-Identifier: Apache-2.0
// The loop is left only when isTerminated() returned true, after the end of every task.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ShutdownNotAwaitedGood {
  public static int load() {
    Map<String, String> rows = new HashMap<>();
    ExecutorService pool = Executors.newSingleThreadExecutor();
    pool.execute(() -> rows.put("1", "one"));
    pool.shutdown();
    while (!pool.isTerminated()) {
      Thread.onSpinWait();
    }
    return rows.size();
  }
}
