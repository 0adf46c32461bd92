// SPDX-License-Identifier: Apache-2.0
// The initialiser makes an object for each thread, and nobody else can reach its map.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ThreadLocalContextGood {
  static class Context {
    final Map<String, Integer> seen = new HashMap<>();
  }

  private static final ThreadLocal<Context> CONTEXT = ThreadLocal.withInitial(Context::new);
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void ask(List<String> servers) {
    for (String server : servers) {
      pool.execute(() -> CONTEXT.get().seen.merge(server, 1, Integer::sum));
    }
  }
}
