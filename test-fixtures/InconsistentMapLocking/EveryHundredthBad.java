// SPDX-License-Identifier: Apache-2.0
// The hundredth word empties the map, whenever it comes. Others, who count on, put their words
// meanwhile: under the lock, which the emptying does not take.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

public class EveryHundredthBad {
  private final Map<String, Integer> recent = new HashMap<>(); // expect: error InconsistentMapLocking
  private final AtomicInteger seen = new AtomicInteger();
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void add(String word) {
    pool.execute(
        () -> {
          synchronized (recent) {
            recent.merge(word, 1, Integer::sum); // race
          }
          if (seen.incrementAndGet() == 100) {
            seen.set(0);
            recent.clear(); // race
          }
        });
  }
}
