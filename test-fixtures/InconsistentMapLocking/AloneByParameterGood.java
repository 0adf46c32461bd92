// SPDX-License-Identifier: Apache-2.0
// Nobody says that it is alone, so every change holds the monitor.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;

public class AloneByParameterGood {
  private final Map<String, Integer> hits = new HashMap<>();

  private void count(String page, boolean alone) {
    if (alone) {
      hits.merge(page, 1, Integer::sum);
    } else {
      synchronized (this) {
        hits.merge(page, 1, Integer::sum);
      }
    }
  }

  public synchronized int hits(String page) {
    return hits.getOrDefault(page, 0);
  }

  public void hit(ExecutorService pool, String page) {
    pool.execute(() -> count(page, false));
  }
}
