// SPDX-License-Identifier: Apache-2.0
// Each stage has a map of its own; allOf(...).join() orders both before the merge.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class AllOfJoinGood {
  public static Map<String, Integer> load() {
    Map<String, Integer> prices = new HashMap<>();
    Map<String, Integer> more = new HashMap<>();
    CompletableFuture<Void> hot = CompletableFuture.runAsync(() -> prices.put("tea", 3));
    CompletableFuture<Void> cold = CompletableFuture.runAsync(() -> more.put("ale", 5));
    CompletableFuture.allOf(hot, cold).join();
    prices.putAll(more);
    return prices;
  }
}
