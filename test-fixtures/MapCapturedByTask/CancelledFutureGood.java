// SPDX-License-Identifier: Apache-2.0
// get() instead of cancel() returns only when the task is done.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class CancelledFutureGood {
  public static int partial() throws Exception {
    Map<Integer, Integer> found = new HashMap<>();
    ExecutorService pool = Executors.newSingleThreadExecutor();
    Future<?> search =
        pool.submit(
            () -> {
              for (int i = 0; i < 1_000_000 && !Thread.currentThread().isInterrupted(); i++) {
                found.put(i, i * i);
              }
            });
    pool.shutdown();
    search.get();
    return found.size();
  }
}
