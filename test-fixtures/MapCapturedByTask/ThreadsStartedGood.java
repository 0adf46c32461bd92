// SPDX-License-Identifier: Apache-2.0
// A map that is made for several threads.
package fixtures.mapcapturedbytask;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ThreadsStartedGood {
  public static void runAll(List<Runnable> jobs) {
    Map<String, Integer> started = new ConcurrentHashMap<>();
    ExecutorService pool =
        Executors.newFixedThreadPool(
            4,
            work ->
                new Thread(
                    () -> {
                      started.merge("threads", 1, Integer::sum);
                      work.run();
                    }));
    jobs.forEach(pool::execute);
    pool.shutdown();
  }
}
