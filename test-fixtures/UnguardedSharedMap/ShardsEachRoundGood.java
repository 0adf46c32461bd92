// SPDX-License-Identifier: Apache-2.0
// Every round makes shards of its own, and starts each of them once: no two tasks have the same one.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ShardsEachRoundGood {
  static final class Shard implements Runnable {
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<String> words;

    Shard(List<String> words) {
      this.words = words;
    }

    @Override
    public void run() {
      for (String word : words) {
        counts.merge(word, 1, Integer::sum);
      }
    }
  }

  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void count(List<String> first, List<String> second, int rounds) {
    for (int round = 0; round < rounds; round++) {
      List<Shard> shards = List.of(new Shard(first), new Shard(second));
      for (Shard shard : shards) {
        pool.execute(shard);
      }
    }
  }
}
