// SPDX-License-Identifier: Apache-2.0
// The task returns the map while another task that it has started puts into it. get() hands the
// map over, but waits only for the first task. Which pool the first task uses is known by its type
// alone there: a warning.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class FutureResultBad {
  public static Map<String, Integer> load() throws Exception {
    ExecutorService pool = Executors.newCachedThreadPool();
    Future<Map<String, Integer>> loading =
        pool.submit(
            () -> {
              Map<String, Integer> rows = new HashMap<>(); // expect: warning MapCapturedByTask // miss: error MapCapturedByTask
              pool.execute(() -> rows.put("a", 1)); // race
              return rows;
            });
    Map<String, Integer> rows = loading.get();
    rows.put("b", 2); // race
    pool.shutdown();
    return rows;
  }
}
