// SPDX-License-Identifier: Apache-2.0
// find() reads the map without asking whether the loading task is done.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

public class FutureFieldBad {
  private final Map<String, String> table = new HashMap<>(); // expect: warning UnguardedSharedMap
  private final Future<?> loading;

  public FutureFieldBad(ExecutorService pool) {
    loading = pool.submit(this::load);
  }

  private void load() {
    table.put("a", "1"); // race
  }

  public String find(String key) throws Exception {
    return table.get(key); // race
  }
}
