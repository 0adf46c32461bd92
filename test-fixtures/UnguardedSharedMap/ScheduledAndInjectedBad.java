// SPDX-License-Identifier: Apache-2.0
// The container makes one service for all: the scheduler's thread changes its map while whoever the
// service is injected into reads it.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

@Service
public class ScheduledAndInjectedBad {
  private final Map<String, Long> rates = new HashMap<>(); // expect: warning UnguardedSharedMap

  @Scheduled(fixedRate = 60_000)
  void refresh() {
    rates.put("EUR", System.nanoTime()); // race
  }

  public Long rate(String currency) {
    return rates.get(currency); // race
  }
}
