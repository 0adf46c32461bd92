// SPDX-License-Identifier: Apache-2.0
// The scheduler's thread clears the map every minute while whoever calls visit() counts in it; the
// two hold no lock in common.
package fixtures.unguardedsharedmap;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.springframework.scheduling.TaskScheduler;

public class SpringSchedulerBad {
  private final Map<String, Integer> visits = new HashMap<>(); // expect: warning UnguardedSharedMap

  public SpringSchedulerBad(TaskScheduler scheduler) {
    scheduler.scheduleAtFixedRate(this::reset, Duration.ofMinutes(1));
  }

  private void reset() {
    visits.clear(); // race
  }

  public void visit(String page) {
    visits.merge(page, 1, Integer::sum); // race
  }
}
