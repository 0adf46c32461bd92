// SPDX-License-Identifier: Apache-2.0
// find() first calls get() on the task's future; the task happens-before get() returns.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

public class FutureFieldGood {
  private final Map<String, String> table = new HashMap<>();
  private final Future<?> loading;

  public FutureFieldGood(ExecutorService pool) {
    loading = pool.submit(this::load);
  }

  private void load() {
    table.put("a", "1");
  }

  public String find(String key) throws Exception {
    loading.get();
    return table.get(key);
  }
}
