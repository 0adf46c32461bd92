// SPDX-License-Identifier: Apache-2.0
// The task says that it is alone, and so takes no lock beside those who read.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;

public class AloneByParameterBad {
  private final Map<String, Integer> hits = new HashMap<>(); // expect: warning InconsistentMapLocking

  private void count(String page, boolean alone) {
    if (alone) {
      hits.merge(page, 1, Integer::sum); // race
    } else {
      synchronized (this) {
        hits.merge(page, 1, Integer::sum);
      }
    }
  }

  public synchronized int hits(String page) {
    return hits.getOrDefault(page, 0); // race
  }

  public void hit(ExecutorService pool, String page) {
    pool.execute(() -> count(page, true));
  }
}
