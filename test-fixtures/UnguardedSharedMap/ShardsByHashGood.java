// SPDX-License-Identifier: Apache-2.0
// Each shard is its own lock.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class ShardsByHashGood {
  static final class Shard {
    private final Map<String, Integer> votes = new HashMap<>();

    synchronized void add(String name) {
      votes.merge(name, 1, Integer::sum);
    }
  }

  private final Shard[] shards = new Shard[8];

  ShardsByHashGood() {
    for (int i = 0; i < shards.length; i++) {
      shards[i] = new Shard();
    }
  }

  void vote(String name) {
    shards[Math.floorMod(name.hashCode(), shards.length)].add(name);
  }

  public static void main(String[] names) {
    ShardsByHashGood poll = new ShardsByHashGood();
    for (String name : names) {
      new Thread(() -> poll.vote(name)).start();
    }
  }
}
