// SPDX-License-Identifier: Apache-2.0
// The outer loop starts the shards again while the tasks of the round before may still run: two tasks fill the map of one
// shard.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ShardsEachRoundBad {
  static final class Shard implements Runnable {
    private final Map<String, Integer> counts = new HashMap<>(); // expect: error UnguardedSharedMap
    private final List<String> words;

    Shard(List<String> words) {
      this.words = words;
    }

    @Override
    public void run() {
      for (String word : words) {
        counts.merge(word, 1, Integer::sum); // race
      }
    }
  }

  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void count(List<String> first, List<String> second, int rounds) {
    List<Shard> shards = List.of(new Shard(first), new Shard(second));
    for (int round = 0; round < rounds; round++) {
      for (Shard shard : shards) {
        pool.execute(shard);
      }
    }
  }
}
