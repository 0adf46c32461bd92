// SPDX-License-Identifier: Apache-2.0
// join() waits for the first stage only. The stage made by thenAccept depends on it and may still
// run on the pool's thread when join() returns, so its put and the get here are unordered.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class ThenAcceptBad {
  public static Integer load() {
    Map<String, Integer> prices = new HashMap<>(); // expect: error MapCapturedByTask
    CompletableFuture<Integer> fetching = CompletableFuture.supplyAsync(() -> 3);
    fetching.thenAccept(price -> prices.put("tea", price)); // race
    fetching.join();
    return prices.get("tea"); // race
  }
}
