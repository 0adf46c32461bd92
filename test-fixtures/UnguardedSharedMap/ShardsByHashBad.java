// SPDX-License-Identifier: Apache-2.0
// Shards keep names apart, not threads: two threads whose names hash to one shard put into its map at
// once. That two names do is a may: a warning.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class ShardsByHashBad {
  static final class Shard {
    private final Map<String, Integer> votes = new HashMap<>(); // expect: warning UnguardedSharedMap

    void add(String name) {
      votes.merge(name, 1, Integer::sum); // race
    }
  }

  private final Shard[] shards = new Shard[8];

  ShardsByHashBad() {
    for (int i = 0; i < shards.length; i++) {
      shards[i] = new Shard();
    }
  }

  void vote(String name) {
    shards[Math.floorMod(name.hashCode(), shards.length)].add(name);
  }

  public static void main(String[] names) {
    ShardsByHashBad poll = new ShardsByHashBad();
    for (String name : names) {
      new Thread(() -> poll.vote(name)).start();
    }
  }
}
