// SPDX-License-Identifier: Apache-2.0
// The map is read only where awaitTermination returned true: then all tasks ever given to the
// pool have ended and happen-before it.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class AwaitTerminationGood {
  public static int load() throws InterruptedException {
    Map<String, String> rows = new HashMap<>();
    ExecutorService pool = Executors.newSingleThreadExecutor();
    pool.execute(() -> rows.put("1", "one"));
    pool.shutdown();
    if (!pool.awaitTermination(1, TimeUnit.SECONDS)) {
      throw new IllegalStateException("still loading");
    }
    return rows.size();
  }
}
