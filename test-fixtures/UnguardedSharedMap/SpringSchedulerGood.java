// SPDX-License-Identifier: Apache-2.0
// Both hold the monitor of the object.
package fixtures.unguardedsharedmap;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.scheduling.TaskScheduler;

public class SpringSchedulerGood {
  private final Map<String, Integer> visits = new HashMap<>();

  public SpringSchedulerGood(TaskScheduler scheduler) {
    scheduler.scheduleAtFixedRate(this::reset, Duration.ofMinutes(1));
  }

  private synchronized void reset() {
    visits.clear();
  }

  public synchronized void visit(String page) {
    visits.merge(page, 1, Integer::sum);
  }
}
