// SPDX-License-Identifier: Apache-2.0
// The map is the value of the first stage and reaches the second as its argument: a stage's
// completion happens-before the dependent action.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class SupplyAsyncValueGood {
  public static int load() {
    CompletableFuture<Map<String, Integer>> filling =
        CompletableFuture.supplyAsync(
            () -> {
              Map<String, Integer> rows = new HashMap<>();
              rows.put("a", 1);
              return rows;
            });
    CompletableFuture<Integer> counting = filling.thenApplyAsync(rows -> rows.size());
    return counting.join();
  }
}
