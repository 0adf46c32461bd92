// SPDX-License-Identifier: Apache-2.0
// forEach, a new thread and a lambda get each shard of the list once, and every shard fills a map of its own: no two threads
// have the same one.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class ShardsForEachGood {
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

  public void count(List<String> first, List<String> second) {
    List<Shard> shards = List.of(new Shard(first), new Shard(second));
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
