// SPDX-License-Identifier: Apache-2.0
// The two stages that are combined do not depend on each other: both put on the threads of the
// common pool. Only the combination comes after both.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class CombinedStagesBad {
  private static int fetch(String name) {
    return name.hashCode();
  }

  public static String compare(String ours, String theirs) {
    Map<String, Integer> prices = new HashMap<>(); // expect: error MapCapturedByTask
    CompletableFuture<Integer> first =
        CompletableFuture.supplyAsync(() -> fetch(ours))
            .thenApply(
                price -> {
                  prices.put(ours, price); // race
                  return price;
                });
    CompletableFuture<Integer> second =
        CompletableFuture.supplyAsync(() -> fetch(theirs))
            .thenApply(
                price -> {
                  prices.put(theirs, price); // race
                  return price;
                });
    return first.thenCombine(second, (left, right) -> prices + ": " + (left - right)).join();
  }
}
