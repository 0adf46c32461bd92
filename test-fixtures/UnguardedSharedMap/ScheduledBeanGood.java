// SPDX-License-Identifier: Apache-2.0
// A ConcurrentHashMap.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class ScheduledBeanGood {
  private final Map<String, Long> visitors = new ConcurrentHashMap<>();

  @GetMapping("/visit")
  public int visit(@RequestParam String name) {
    visitors.put(name, System.nanoTime());
    return visitors.size();
  }

  @Scheduled(fixedRate = 60_000)
  public void expire() {
    visitors.values().removeIf(last -> System.nanoTime() - last > 1_000_000_000L);
  }
}
