// SPDX-License-Identifier: Apache-2.0
// Every call of record() gives the pool a task that merges into the object's map; with four
// threads two of them overlap.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SubmitToPoolBad {
  private final Map<String, Integer> hits = new HashMap<>(); // expect: error UnguardedSharedMap
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void record(String page) {
    pool.execute(() -> hits.merge(page, 1, Integer::sum)); // race
  }
}
