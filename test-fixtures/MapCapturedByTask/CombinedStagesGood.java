// SPDX-License-Identifier: Apache-2.0
// The second stage depends on the first.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class CombinedStagesGood {
  private static int fetch(String name) {
    return name.hashCode();
  }

  public static String compare(String ours, String theirs) {
    Map<String, Integer> prices = new HashMap<>();
    CompletableFuture<Integer> first =
        CompletableFuture.supplyAsync(() -> fetch(ours))
            .thenApply(
                price -> {
                  prices.put(ours, price);
                  return price;
                });
    CompletableFuture<Integer> second =
        first.thenApplyAsync(any -> fetch(theirs))
            .thenApply(
                price -> {
                  prices.put(theirs, price);
                  return price;
                });
    return first.thenCombine(second, (left, right) -> prices + ": " + (left - right)).join();
  }
}
