// SPDX-License-Identifier: Apache-2.0
// The loop joins every future that the stream has collected, so all puts happen-before the rates are
// printed.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

public class TaxRatesGood {
  private final Map<String, Integer> rates = new HashMap<>();

  private synchronized void load(String country) {
    rates.put(country, country.length());
  }

  void loadAll(List<String> countries) {
    List<CompletableFuture<Void>> loading =
        countries.stream()
            .map(country -> CompletableFuture.runAsync(() -> load(country)))
            .collect(Collectors.toList());
    for (CompletableFuture<Void> one : loading) {
      one.join();
    }
    for (String country : rates.keySet()) {
      System.out.println(country);
    }
  }

  public static void main(String[] args) {
    new TaxRatesGood().loadAll(List.of(args));
  }
}
