// SPDX-License-Identifier: Apache-2.0
// The scheduler hands each fire of the first method to the asynchronous executor, and goes on to
// the second one at the same time.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.scheduling.annotation.Async;
import org.springframework.scheduling.annotation.Scheduled;

public class ScheduledAsyncBad {
  private final Map<String, Long> seen = new HashMap<>(); // expect: error UnguardedSharedMap

  @Scheduled(fixedRate = 5000)
  @Async
  public void poll() {
    seen.put("a", System.nanoTime()); // race
  }

  @Scheduled(fixedRate = 60000)
  public void clear() {
    seen.clear(); // race
  }
}
