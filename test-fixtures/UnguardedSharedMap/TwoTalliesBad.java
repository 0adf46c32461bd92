// SPDX-License-Identifier: Apache-2.0
// Each task counts into a tally of its own and into the shared one. Both have a HashMap; that of
// the shared one is changed by all tasks of the pool at once.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class TwoTalliesBad {
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
  private final Tally all = new Tally(new HashMap<>());

  public void submit(String line) {
    pool.execute(() -> count(line));
  }

  private void count(String line) {
    Tally own = new Tally(new HashMap<>());
    for (String word : line.split(" ")) {
      own.add(word);
      all.add(word);
    }
  }
}
