// SPDX-License-Identifier: Apache-2.0
// Putting and emptying take the same lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

public class EveryHundredthGood {
  private final Map<String, Integer> recent = new HashMap<>();
  private final AtomicInteger seen = new AtomicInteger();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void add(String word) {
    pool.execute(
        () -> {
          synchronized (recent) {
            recent.merge(word, 1, Integer::sum);
          }
          if (seen.incrementAndGet() == 100) {
            seen.set(0);
            synchronized (recent) {
              recent.clear();
            }
          }
        });
  }
}
