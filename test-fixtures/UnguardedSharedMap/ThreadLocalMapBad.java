// SPDX-License-Identifier: Apache-2.0
// The thread-local's initialiser gives every thread the same map, the field shared; the two
// threads' puts conflict. A thread-local confines only what its initialiser makes fresh.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class ThreadLocalMapBad {
  private final Map<String, Integer> shared = new HashMap<>(); // expect: error UnguardedSharedMap
  private final ThreadLocal<Map<String, Integer>> counts = ThreadLocal.withInitial(() -> shared);

  private void work() {
    counts.get().merge("a", 1, Integer::sum); // race
  }

  void start() {
    new Thread(this::work).start();
    new Thread(this::work).start();
  }
}
