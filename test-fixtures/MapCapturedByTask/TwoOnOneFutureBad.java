// SPDX-License-Identifier: Apache-2.0
// Both stages hang on the same future and get the same map from it; neither waits for the other, and
// both put.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class TwoOnOneFutureBad {
  private static Map<String, Integer> measure(String room) {
    Map<String, Integer> values = new HashMap<>(); // expect: error MapCapturedByTask
    values.put(room, 20);
    return values;
  }

  private static Map<String, Integer> with(Map<String, Integer> values, String key, int value) {
    values.put(key, value); // race
    return values;
  }

  public static void main(String[] args) {
    CompletableFuture<Map<String, Integer>> measured =
        CompletableFuture.supplyAsync(() -> measure("hall"));
    CompletableFuture<Map<String, Integer>> damp =
        measured.thenApplyAsync(values -> with(values, "humidity", 40));
    CompletableFuture<Map<String, Integer>> aired =
        measured.thenApplyAsync(values -> with(values, "draught", 1));
    System.out.println(damp.join().size() + aired.join().size()); // race
  }
}
