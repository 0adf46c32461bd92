// SPDX-License-Identifier: Apache-2.0
// Each turn of the loop gives another shard to the pool, and every shard fills a map of its own: two tasks never have the same
// one.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class EachShardOnceGood {
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
    for (Shard shard : shards) {
      pool.execute(shard);
    }
  }

  public void countByHelper(List<String> first, List<String> second) {
    Shard[] shards = {new Shard(first), new Shard(second)};
    for (int i = 0; i < shards.length; i++) {
      submit(shards[i]);
    }
  }

  private void submit(Shard shard) {
    pool.submit(shard);
  }
}
