// SPDX-License-Identifier: Apache-2.0
// The same with a map made for threads.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
public class SpringScheduledReaderGood {
  private final Map<String, Long> rates = new ConcurrentHashMap<>();

  @Scheduled(fixedRate = 60_000)
  void refresh() {
    rates.put("EUR", System.nanoTime());
  }

  @GetMapping("/rate")
  public Long rate(@RequestParam String currency) {
    return rates.get(currency);
  }
}
