// SPDX-License-Identifier: Apache-2.0
// The thread's last put comes before complete(), and it leaves the map to whoever gets it.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class CompleteWithMapGood {
  public static void main(String[] args) throws Exception {
    CompletableFuture<Map<String, Integer>> loaded = new CompletableFuture<>();
    new Thread(
            () -> {
              Map<String, Integer> rows = new HashMap<>();
              rows.put("a", 1);
              rows.put("b", 2);
              loaded.complete(rows);
            })
        .start();
    System.out.println(loaded.get().get("a"));
  }
}
