// SPDX-License-Identifier: Apache-2.0
// isDone() is asked and its answer dropped: nothing waits for the task that puts.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;

public class NightlyImportBad {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final AtomicReference<Future<?>> running = new AtomicReference<>();
  private final Map<String, Integer> rows = new HashMap<>(); // expect: error UnguardedSharedMap

  void begin(String table) {
    running.set(pool.submit(() -> rows.put(table, table.length()))); // race
  }

  int imported() throws Exception {
    running.get().isDone();
    return rows.size(); // race
  }

  public static void main(String[] args) throws Exception {
    NightlyImportBad nightly = new NightlyImportBad();
    nightly.begin("orders");
    System.out.println(nightly.imported());
  }
}
