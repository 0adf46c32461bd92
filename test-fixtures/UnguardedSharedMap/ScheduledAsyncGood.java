// SPDX-License-Identifier: Apache-2.0
// The scheduler has one thread, which runs both methods.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;

public class ScheduledAsyncGood {
  private final Map<String, Long> seen = new HashMap<>();

  @Scheduled(fixedRate = 5000)
  public void poll() {
    seen.put("a", System.nanoTime());
  }

  @Scheduled(fixedRate = 60000)
  public void clear() {
    seen.clear();
  }
}
