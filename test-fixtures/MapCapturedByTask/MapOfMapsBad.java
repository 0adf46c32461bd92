// SPDX-License-Identifier: Apache-2.0
// One inner map is registered under both names. The tasks look up their names and put into the
// same HashMap, for the outer map contains no other.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class MapOfMapsBad {
  static void collect(String left, String right) {
    Map<String, Map<String, Integer>> byName = new HashMap<>();
    Map<String, Integer> results = new HashMap<>(); // expect: error MapCapturedByTask
    byName.put("left", results);
    byName.put("right", results);
    CompletableFuture<Void> first =
        CompletableFuture.runAsync(() -> byName.get("left").put(left, left.length())); // race
    CompletableFuture<Void> second =
        CompletableFuture.runAsync(() -> byName.get("right").put(right, right.length())); // race
    CompletableFuture.allOf(first, second).join();
    System.out.println(byName);
  }
}
