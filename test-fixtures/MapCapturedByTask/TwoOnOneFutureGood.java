// SPDX-License-Identifier: Apache-2.0
// The second stage hangs on the first, so its put comes after.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class TwoOnOneFutureGood {
  private static Map<String, Integer> measure(String room) {
    Map<String, Integer> values = new HashMap<>();
    values.put(room, 20);
    return values;
  }

  private static Map<String, Integer> with(Map<String, Integer> values, String key, int value) {
    values.put(key, value);
    return values;
  }

  public static void main(String[] args) {
    CompletableFuture<Map<String, Integer>> measured =
        CompletableFuture.supplyAsync(() -> measure("hall"));
    CompletableFuture<Map<String, Integer>> damp =
        measured.thenApplyAsync(values -> with(values, "humidity", 40));
    CompletableFuture<Map<String, Integer>> aired =
        damp.thenApplyAsync(values -> with(values, "draught", 1));
    System.out.println(aired.join().size());
  }
}
