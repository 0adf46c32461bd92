// SPDX-License-Identifier: Apache-2.0
// refresh() starts a stage that puts into the object's map and reads the map itself before the
// stage is done.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class RunAsyncFieldBad {
  private final Map<String, Integer> cache = new HashMap<>(); // expect: error UnguardedSharedMap

  int refresh() {
    CompletableFuture<Void> loading = CompletableFuture.runAsync(() -> cache.put("a", 1)); // race
    int size = cache.size(); // race
    loading.join();
    return size;
  }
}
