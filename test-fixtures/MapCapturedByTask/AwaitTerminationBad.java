// SPDX-License-Identifier: Apache-2.0
// The result of awaitTermination is ignored: after a timeout the tasks still run and the map is
// read. A warning: the order holds where the wait succeeded.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class AwaitTerminationBad {
  public static int load() throws InterruptedException {
    Map<String, String> rows = new HashMap<>(); // expect: warning MapCapturedByTask
    ExecutorService pool = Executors.newSingleThreadExecutor();
    pool.execute(() -> rows.put("1", "one")); // race
    pool.shutdown();
    pool.awaitTermination(1, TimeUnit.SECONDS);
    return rows.size(); // race
  }
}
