// SPDX-License-Identifier: Apache-2.0
// allOf makes a future of all futures, and nobody waits for that: the tasks may still be putting under the
// monitor while the quotes are printed without it.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

public class HotelQuotesBad {
  private final Map<String, Integer> quotes = new HashMap<>(); // expect: error InconsistentMapLocking

  private synchronized void ask(String hotel) {
    quotes.put(hotel, hotel.length()); // race
  }

  void askAll(List<String> hotels) {
    List<CompletableFuture<Void>> asked =
        hotels.stream()
            .map(hotel -> CompletableFuture.runAsync(() -> ask(hotel)))
            .collect(Collectors.toList());
    CompletableFuture.allOf(asked.toArray(new CompletableFuture<?>[0]));
    for (String hotel : quotes.keySet()) { // race
      System.out.println(hotel);
    }
  }

  public static void main(String[] args) {
    new HotelQuotesBad().askAll(List.of(args));
  }
}
