// SPDX-License-Identifier: Apache-2.0
// All the merging is over before the task is scheduled: it happens-before the task's first run,
// and the task's runs are ordered among themselves (ScheduledExecutorService: "successive
// executions ... happen-before").
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class ScheduledTaskGood {
  public static void main(String[] args) {
    Map<String, Integer> hits = new HashMap<>();
    ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
    for (String arg : args) {
      hits.merge(arg, 1, Integer::sum);
    }
    scheduler.scheduleAtFixedRate(() -> hits.clear(), 1, 1, TimeUnit.SECONDS);
  }
}
