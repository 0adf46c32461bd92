// SPDX-License-Identifier: Apache-2.0
// forEach gives each element of the list to the pool, and one shard is in it twice: two tasks fill its map at the same time.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ShardsForEachBad {
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

  public void count(List<String> first, List<String> second) {
    Shard again = new Shard(first);
    List<Shard> shards = List.of(again, new Shard(second), again);
    shards.forEach(pool::execute);
  }

  public void countByThreads(List<String> first, List<String> second) {
    Shard[] shards = {new Shard(first), new Shard(second)};
    for (Shard shard : shards) {
      new Thread(shard).start();
    }
  }

  public void countByLambda(List<String> first, List<String> second) {
    List<Shard> shards = List.of(new Shard(first), new Shard(second));
    for (Shard shard : shards) {
      pool.execute(() -> shard.run());
    }
  }
}
