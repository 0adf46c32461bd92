// SPDX-License-Identifier: Apache-2.0
// The scheduler's thread and callers work on a map that is made for several threads.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;

@Service
public class ScheduledAndInjectedGood {
  private final Map<String, Long> rates = new ConcurrentHashMap<>();

  @Scheduled(fixedRate = 60_000)
  void refresh() {
    rates.put("EUR", System.nanoTime());
  }

  public Long rate(String currency) {
    return rates.get(currency);
  }
}
