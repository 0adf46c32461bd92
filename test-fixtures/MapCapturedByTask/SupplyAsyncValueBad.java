// SPDX-License-Identifier: Apache-2.0
// Both stages run on the common pool and use the captured map: one fills it, the other reads it,
// and neither depends on the other.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class SupplyAsyncValueBad {
  public static int load() {
    Map<String, Integer> rows = new HashMap<>(); // expect: error MapCapturedByTask
    CompletableFuture<Void> filling = CompletableFuture.runAsync(() -> rows.put("a", 1)); // race
    CompletableFuture<Integer> counting = CompletableFuture.supplyAsync(() -> rows.size()); // race
    filling.join();
    return counting.join();
  }
}
