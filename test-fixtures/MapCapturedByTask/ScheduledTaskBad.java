// SPDX-License-Identifier: Apache-2.0
// The periodic task clears the map on the scheduler's thread while the starter keeps merging into
// it; scheduling orders only what came before it.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class ScheduledTaskBad {
  public static void main(String[] args) {
    Map<String, Integer> hits = new HashMap<>(); // expect: error MapCapturedByTask
    ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);
    scheduler.scheduleAtFixedRate(() -> hits.clear(), 1, 1, TimeUnit.SECONDS); // race
    for (String arg : args) {
      hits.merge(arg, 1, Integer::sum); // race
    }
  }
}
