// SPDX-License-Identifier: Apache-2.0
// The container makes one service for all: the scheduler's thread changes its map, and request
// threads read it through the controller that the service is injected into.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

public class InjectedServiceBad {
  @Service
  static class Rates {
    private final Map<String, Long> rates = new HashMap<>(); // expect: warning UnguardedSharedMap

    @Scheduled(fixedRate = 60_000)
    void refresh() {
      rates.put("EUR", System.nanoTime()); // race
    }

    Long rate(String currency) {
      return rates.get(currency); // race
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
