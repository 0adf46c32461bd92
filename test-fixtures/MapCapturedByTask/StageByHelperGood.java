// SPDX-License-Identifier: Apache-2.0
// main puts after the join of the last stage, which comes after every other.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class StageByHelperGood {
  private static CompletableFuture<Map<String, Integer>> count(
      CompletableFuture<Map<String, Integer>> before, String animal) {
    return before.thenApplyAsync(
        seen -> {
          seen.merge(animal, 1, Integer::sum);
          return seen;
        });
  }

  public static void main(String[] args) {
    Map<String, Integer> animals = new HashMap<>();
    CompletableFuture<Map<String, Integer>> walk = CompletableFuture.completedFuture(animals);
    walk = count(walk, "fox");
    walk = count(walk, "hare");
    System.out.println(walk.join());
    animals.put("owl", 1);
  }
}
