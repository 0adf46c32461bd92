// SPDX-License-Identifier: Apache-2.0
// shutdown() returns at once and waits for nothing; the task may still be putting when the map is
// read.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ShutdownNotAwaitedBad {
  public static int load() {
    Map<String, String> rows = new HashMap<>(); // expect: error MapCapturedByTask
    ExecutorService pool = Executors.newSingleThreadExecutor();
    pool.execute(() -> rows.put("1", "one")); // race
    pool.shutdown();
    return rows.size(); // race
  }
}
