// SPDX-License-Identifier: Apache-2.0
// refresh() joins the stage before it reads.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class RunAsyncFieldGood {
  private final Map<String, Integer> cache = new HashMap<>();

  int refresh() {
    CompletableFuture<Void> loading = CompletableFuture.runAsync(() -> cache.put("a", 1));
    loading.join();
    int size = cache.size();
    return size;
  }
}
