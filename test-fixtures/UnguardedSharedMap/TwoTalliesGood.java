// SPDX-License-Identifier: Apache-2.0
// Only the tally that all tasks share needs a concurrent map, and has one. That another object of
// the class has a HashMap says nothing of this one.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class TwoTalliesGood {
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
  private final Tally all = new Tally(new ConcurrentHashMap<>());

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
