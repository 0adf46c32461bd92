// SPDX-License-Identifier: Apache-2.0
// The tally is made with a concurrent map, but a reset puts one with a HashMap in its place, which
// the tasks of the pool then change at once.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class TallyResetBad {
  static final class Tally {
    private final Map<String, Integer> counts; // expect: error UnguardedSharedMap

    Tally(Map<String, Integer> counts) {
      this.counts = counts;
    }

    void add(String word) {
      counts.merge(word, 1, Integer::sum); // race
    }
  }

  private final ExecutorService pool = Executors.newFixedThreadPool(4);
  private volatile Tally all = new Tally(new ConcurrentHashMap<>());

  public void submit(String word) {
    pool.execute(() -> all.add(word));
  }

  public void reset() {
    all = empty();
  }

  private static Tally empty() {
    return new Tally(new HashMap<>());
  }
}
