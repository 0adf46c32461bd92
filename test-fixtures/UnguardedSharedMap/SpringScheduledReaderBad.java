// SPDX-License-Identifier: Apache-2.0
// Neither side runs beside itself with a write: the scheduler alone writes, requests only read. But
// the scheduler's thread writes while request threads read.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SpringScheduledReaderBad {
  private final Map<String, Long> rates = new HashMap<>(); // expect: error UnguardedSharedMap

  @Scheduled(fixedRate = 60_000)
  void refresh() {
    rates.put("EUR", System.nanoTime()); // race
  }

  @GetMapping("/rate")
  public Long rate(@RequestParam String currency) {
    return rates.get(currency); // race
  }
}
