// SPDX-License-Identifier: Apache-2.0
// The factory's threads do something before they run what the pool gives them: four threads write to the map at once.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ThreadsStartedBad {
  public static void runAll(List<Runnable> jobs) {
    Map<String, Integer> started = new HashMap<>(); // expect: error MapCapturedByTask
    ExecutorService pool =
        Executors.newFixedThreadPool(
            4,
            work ->
                new Thread(
                    () -> {
                      started.merge("threads", 1, Integer::sum); // race
                      work.run();
                    }));
    jobs.forEach(pool::execute);
    pool.shutdown();
  }
}
