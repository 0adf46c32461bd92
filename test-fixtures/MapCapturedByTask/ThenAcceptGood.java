// SPDX-License-Identifier: Apache-2.0
// join() is called on the dependent stage, whose action is the put.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class ThenAcceptGood {
  public static Integer load() {
    Map<String, Integer> prices = new HashMap<>();
    CompletableFuture<Integer> fetching = CompletableFuture.supplyAsync(() -> 3);
    CompletableFuture<Void> storing = fetching.thenAccept(price -> prices.put("tea", price));
    storing.join();
    return prices.get("tea");
  }
}
