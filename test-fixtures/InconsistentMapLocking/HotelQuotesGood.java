// SPDX-License-Identifier: Apache-2.0
// allOf completes when all futures have: every put happens-before its join returns.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

public class HotelQuotesGood {
  private final Map<String, Integer> quotes = new HashMap<>();

  private synchronized void ask(String hotel) {
    quotes.put(hotel, hotel.length());
  }

  void askAll(List<String> hotels) {
    List<CompletableFuture<Void>> asked =
        hotels.stream()
            .map(hotel -> CompletableFuture.runAsync(() -> ask(hotel)))
            .collect(Collectors.toList());
    CompletableFuture.allOf(asked.toArray(new CompletableFuture<?>[0])).join();
    for (String hotel : quotes.keySet()) {
      System.out.println(hotel);
    }
  }

  public static void main(String[] args) {
    new HotelQuotesGood().askAll(List.of(args));
  }
}
