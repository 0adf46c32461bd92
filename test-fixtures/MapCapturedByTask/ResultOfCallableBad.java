// SPDX-License-Identifier: Apache-2.0
// The future gives the map back when the task is done, but the reader uses the reference that it
// already has, before it asks the future.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class ResultOfCallableBad {
  static final class Loader implements Callable<Map<String, Integer>> {
    private final Map<String, Integer> rows;

    Loader(Map<String, Integer> rows) {
      this.rows = rows;
    }

    @Override
    public Map<String, Integer> call() {
      for (int i = 0; i < 100; i++) {
        rows.put("row " + i, i); // race
      }
      return rows;
    }
  }

  static int load() throws InterruptedException, ExecutionException {
    ExecutorService pool = Executors.newSingleThreadExecutor();
    Map<String, Integer> rows = new HashMap<>(); // expect: error MapCapturedByTask
    Future<Map<String, Integer>> loading = pool.submit(new Loader(rows));
    pool.shutdown();
    int known = rows.size(); // race
    return known + loading.get().size();
  }
}
