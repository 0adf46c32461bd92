// SPDX-License-Identifier: Apache-2.0
// The stages get the map one after the other, but main still has it and puts before they are over.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class StageByHelperBad {
  private static CompletableFuture<Map<String, Integer>> count(
      CompletableFuture<Map<String, Integer>> before, String animal) {
    return before.thenApplyAsync(
        seen -> {
          seen.merge(animal, 1, Integer::sum); // race
          return seen;
        });
  }

  public static void main(String[] args) {
    Map<String, Integer> animals = new HashMap<>(); // expect: error MapCapturedByTask
    CompletableFuture<Map<String, Integer>> walk = CompletableFuture.completedFuture(animals);
    walk = count(walk, "fox");
    walk = count(walk, "hare");
    animals.put("owl", 1); // race
    System.out.println(walk.join());
  }
}
