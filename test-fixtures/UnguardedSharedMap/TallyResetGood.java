// SPDX-License-Identifier: Apache-2.0
// Every tally that the field is ever given has a concurrent map; one that a method counts into for
// itself has a HashMap.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class TallyResetGood {
  static final class Tally {
    private final Map<String, Integer> counts;

    Tally(Map<String, Integer> counts) {
      this.counts = counts;
    }

    void add(String word) {
      counts.merge(word, 1, Integer::sum);
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
    Tally own = new Tally(new HashMap<>());
    own.add("reset");
    return new Tally(new ConcurrentHashMap<>());
  }
}
