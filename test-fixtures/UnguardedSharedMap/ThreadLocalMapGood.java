// SPDX-License-Identifier: Apache-2.0
// The initialiser makes a new map for every thread that asks, so no map is shared.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class ThreadLocalMapGood {
  private final ThreadLocal<Map<String, Integer>> counts = ThreadLocal.withInitial(HashMap::new);

  private void work() {
    counts.get().merge("a", 1, Integer::sum);
  }

  void start() {
    new Thread(this::work).start();
    new Thread(this::work).start();
  }
}
