// SPDX-License-Identifier: Apache-2.0
// The futures are collected, but nobody waits for one: the tasks may still be putting under the monitor
// while the rates are printed without it.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

public class TaxRatesBad {
  private final Map<String, Integer> rates = new HashMap<>(); // expect: error InconsistentMapLocking

  private synchronized void load(String country) {
    rates.put(country, country.length()); // race
  }

  void loadAll(List<String> countries) {
    List<CompletableFuture<Void>> loading =
        countries.stream()
            .map(country -> CompletableFuture.runAsync(() -> load(country)))
            .collect(Collectors.toList());
    System.out.println(loading.size() + " countries");
    for (String country : rates.keySet()) { // race
      System.out.println(country);
    }
  }

  public static void main(String[] args) {
    new TaxRatesBad().loadAll(List.of(args));
  }
}
