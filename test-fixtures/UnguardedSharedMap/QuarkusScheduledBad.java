// SPDX-License-Identifier: Apache-2.0
// A fire of the scheduler does not wait for the one before: both count in the map.
package fixtures.unguardedsharedmap;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

@ApplicationScoped
public class QuarkusScheduledBad {
  private final Map<String, Integer> failures = // expect: warning UnguardedSharedMap
      new HashMap<>();

  @Scheduled(every = "10s")
  void crawl() {
    for (String url : List.of("a", "b")) {
      failures.merge(url, 1, Integer::sum); // race
    }
  }
}
