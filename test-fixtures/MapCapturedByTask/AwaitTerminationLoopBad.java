// SPDX-License-Identifier: Apache-2.0
// The loop gives up after three waits that timed out, and the map is read while the task may be
// putting.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

public class AwaitTerminationLoopBad {
  public static int load() throws InterruptedException {
    Map<String, String> rows = new HashMap<>(); // expect: warning MapCapturedByTask
    ExecutorService pool = Executors.newCachedThreadPool();
    pool.execute(() -> rows.put("1", "one")); // race
    pool.shutdown();
    int waits = 0;
    while (!pool.awaitTermination(1, TimeUnit.SECONDS) && waits < 3) {
      waits++;
    }
    return rows.size() + waits; // race
  }
}
