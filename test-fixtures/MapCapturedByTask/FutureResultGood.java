// SPDX-License-Identifier: Apache-2.0
// The task fills a map that it made itself and returns it. get() hands it to the starter, ordered
// after the task, and the task is over: the starter owns it from then on.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class FutureResultGood {
  public static Map<String, Integer> load() throws Exception {
    ExecutorService pool = Executors.newCachedThreadPool();
    Future<Map<String, Integer>> loading =
        pool.submit(
            () -> {
              Map<String, Integer> rows = new HashMap<>();
              rows.put("a", 1);
              return rows;
            });
    Map<String, Integer> rows = loading.get();
    rows.put("b", 2);
    pool.shutdown();
    return rows;
  }
}
