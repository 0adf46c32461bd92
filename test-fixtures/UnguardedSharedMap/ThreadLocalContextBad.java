// SPDX-License-Identifier: Apache-2.0
// Every thread's object holds the one map that a static field keeps for all: both threads' puts
// conflict.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ThreadLocalContextBad {
  static final Map<String, Integer> ALL = new HashMap<>();

  static class Context {
    final Map<String, Integer> seen = ALL; // expect: warning UnguardedSharedMap
  }

  private static final ThreadLocal<Context> CONTEXT = ThreadLocal.withInitial(Context::new);
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void ask(List<String> servers) {
    for (String server : servers) {
      pool.execute(() -> CONTEXT.get().seen.merge(server, 1, Integer::sum)); // race
    }
  }
}
