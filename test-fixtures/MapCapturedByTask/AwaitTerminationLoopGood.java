// SPDX-License-Identifier: Apache-2.0
// The loop is left only where awaitTermination returned true.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class AwaitTerminationLoopGood {
  public static int load() throws InterruptedException {
    Map<String, String> rows = new HashMap<>();
    ExecutorService pool = Executors.newCachedThreadPool();
    pool.execute(() -> rows.put("1", "one"));
    pool.shutdown();
    int waits = 0;
    while (!pool.awaitTermination(1, TimeUnit.SECONDS)) {
      waits++;
    }
    return rows.size() + waits;
  }
}
