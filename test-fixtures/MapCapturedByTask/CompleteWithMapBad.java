// SPDX-License-Identifier: Apache-2.0
// The thread puts into the map after it has completed the future with it; whoever gets it may be
// reading.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class CompleteWithMapBad {
  public static void main(String[] args) throws Exception {
    CompletableFuture<Map<String, Integer>> loaded = new CompletableFuture<>();
    new Thread(
            () -> {
              Map<String, Integer> rows = new HashMap<>(); // expect: warning MapCapturedByTask
              rows.put("a", 1);
              loaded.complete(rows);
              rows.put("b", 2); // race
            })
        .start();
    System.out.println(loaded.get().get("a")); // race
  }
}
