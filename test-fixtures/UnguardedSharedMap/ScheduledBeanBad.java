// SPDX-License-Identifier: Apache-2.0
// The container runs the @Scheduled method on its scheduler's thread while request threads put.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ScheduledBeanBad {
  private final Map<String, Long> visitors = new HashMap<>(); // expect: error UnguardedSharedMap

  @GetMapping("/visit")
  public int visit(@RequestParam String name) {
    visitors.put(name, System.nanoTime()); // race
    return visitors.size(); // race
  }

  @Scheduled(fixedRate = 60_000)
  public void expire() {
    visitors.values().removeIf(last -> System.nanoTime() - last > 1_000_000_000L); // race
  }
}
