// SPDX-License-Identifier: Apache-2.0
// A fire is skipped while the one before still runs.
package fixtures.unguardedsharedmap;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@ApplicationScoped
public class QuarkusScheduledGood {
  private final Map<String, Integer> failures = new HashMap<>();

  @Scheduled(every = "10s", concurrentExecution = ConcurrentExecution.SKIP)
  void crawl() {
    for (String url : List.of("a", "b")) {
      failures.merge(url, 1, Integer::sum);
    }
  }
}
