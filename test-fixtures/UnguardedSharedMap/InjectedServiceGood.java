// SPDX-License-Identifier: Apache-2.0
// The scheduler's thread makes a new map and puts it into a volatile field: whoever reads the field
// sees it filled (JLS 17.4.5), and nobody changes it any more.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

public class InjectedServiceGood {
  @Service
  static class Rates {
    private volatile Map<String, Long> rates = Map.of();

    @Scheduled(fixedRate = 60_000)
    void refresh() {
      Map<String, Long> next = new HashMap<>();
      next.put("EUR", System.nanoTime());
      rates = next;
    }

    Long rate(String currency) {
      return rates.get(currency);
    }
  }

  @RestController
  static class Page {
    private final Rates rates;

    Page(Rates rates) {
      this.rates = rates;
    }

    @GetMapping("/rate")
    public Long rate(String currency) {
      return rates.rate(currency);
    }
  }
}
