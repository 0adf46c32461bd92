// SPDX-License-Identifier: Apache-2.0
// Two stages put into one map on the common pool. allOf(...).join() orders both before what
// follows it, but not one before the other: their puts overlap.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class AllOfJoinBad {
  public static Map<String, Integer> load() {
    Map<String, Integer> prices = new HashMap<>(); // expect: error MapCapturedByTask
    CompletableFuture<Void> hot = CompletableFuture.runAsync(() -> prices.put("tea", 3)); // race
    CompletableFuture<Void> cold = CompletableFuture.runAsync(() -> prices.put("ale", 5)); // race
    CompletableFuture.allOf(hot, cold).join();
    return prices;
  }
}
