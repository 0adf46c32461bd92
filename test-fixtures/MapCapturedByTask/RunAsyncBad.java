// SPDX-License-Identifier: Apache-2.0
// runAsync runs the lambda on the common pool; the starter reads the size before anything waits
// for it. The put and size() are unordered.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class RunAsyncBad {
  public static int load() {
    Map<String, Integer> prices = new HashMap<>(); // expect: error MapCapturedByTask
    CompletableFuture<Void> loading = CompletableFuture.runAsync(() -> prices.put("tea", 3)); // race
    return prices.size(); // race
  }
}
