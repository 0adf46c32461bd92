// SPDX-License-Identifier: Apache-2.0
// join() on the future returns after the task is complete and establishes happens-before with it.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class RunAsyncGood {
  public static int load() {
    Map<String, Integer> prices = new HashMap<>();
    CompletableFuture<Void> loading = CompletableFuture.runAsync(() -> prices.put("tea", 3));
    loading.join();
    return prices.size();
  }
}
