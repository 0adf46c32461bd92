// SPDX-License-Identifier: Apache-2.0
// The starter asks isEmpty() after submitting the task and before get() on its future, so the put
// of the pool's thread and the read are unordered.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class SubmitBeforeGetBad {
  public static boolean load() throws Exception {
    Map<String, String> rows = new HashMap<>(); // expect: error MapCapturedByTask
    ExecutorService pool = Executors.newSingleThreadExecutor();
    try {
      Future<?> loading = pool.submit(() -> rows.put("1", "one")); // race
      boolean empty = rows.isEmpty(); // race
      loading.get();
      return empty;
    } finally {
      pool.shutdown();
    }
  }
}
