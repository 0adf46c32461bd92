// SPDX-License-Identifier: Apache-2.0
// The reference holds the future of the one import: get() on it has all that the task put before it.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;

public class NightlyImportGood {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final AtomicReference<Future<?>> running = new AtomicReference<>();
  private final Map<String, Integer> rows = new HashMap<>();

  void begin(String table) {
    running.set(pool.submit(() -> rows.put(table, table.length())));
  }

  int imported() throws Exception {
    running.get().get();
    return rows.size();
  }

  public static void main(String[] args) throws Exception {
    NightlyImportGood nightly = new NightlyImportGood();
    nightly.begin("orders");
    System.out.println(nightly.imported());
  }
}
