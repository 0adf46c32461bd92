// SPDX-License-Identifier: Apache-2.0
// cancel(true) marks the future as done and interrupts the thread, but does not wait for the
// task: it may still be putting when the map is read. A cancelled future orders nothing.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

public class CancelledFutureBad {
  public static int partial() throws Exception {
    Map<Integer, Integer> found = new HashMap<>(); // expect: error MapCapturedByTask
    ExecutorService pool = Executors.newSingleThreadExecutor();
    Future<?> search =
        pool.submit(
            () -> {
              for (int i = 0; i < 1_000_000 && !Thread.currentThread().isInterrupted(); i++) {
                found.put(i, i * i); // race
              }
            });
    pool.shutdown();
    search.cancel(true);
    return found.size(); // race
  }
}
