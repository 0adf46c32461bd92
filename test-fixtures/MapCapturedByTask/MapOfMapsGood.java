// SPDX-License-Identifier: Apache-2.0
// Each name has an inner map of its own.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class MapOfMapsGood {
  static void collect(String left, String right) {
    Map<String, Map<String, Integer>> byName = new HashMap<>();
    Map<String, Integer> results = new HashMap<>();
    byName.put("left", results);
    byName.put("right", new HashMap<>());
    CompletableFuture<Void> first =
        CompletableFuture.runAsync(() -> byName.get("left").put(left, left.length()));
    CompletableFuture<Void> second =
        CompletableFuture.runAsync(() -> byName.get("right").put(right, right.length()));
    CompletableFuture.allOf(first, second).join();
    System.out.println(byName);
  }
}
