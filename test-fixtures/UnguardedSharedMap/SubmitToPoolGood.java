// SPDX-License-Identifier: Apache-2.0
// The executor has a single thread: all merges are its tasks, one after the other.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class SubmitToPoolGood {
  private final Map<String, Integer> hits = new HashMap<>();
  private final ExecutorService pool = Executors.newSingleThreadExecutor();

  public void record(String page) {
    pool.execute(() -> hits.merge(page, 1, Integer::sum));
  }
}
