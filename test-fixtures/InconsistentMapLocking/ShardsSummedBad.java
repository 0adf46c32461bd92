// SPDX-License-Identifier: Apache-2.0
// All shards are summed under the lock of the first one: threads change the others meanwhile.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class ShardsSummedBad {
  private final Lock[] locks = new Lock[16];
  private final Map<String, Integer>[] shards = newShards();

  public ShardsSummedBad() {
    for (int i = 0; i < 16; i++) {
      locks[i] = new ReentrantLock();
      shards[i] = new HashMap<>(); // expect: warning InconsistentMapLocking
    }
  }

  @SuppressWarnings("unchecked")
  private static Map<String, Integer>[] newShards() {
    return new Map[16];
  }

  public static void main(String[] words) {
    ShardsSummedBad counts = new ShardsSummedBad();
    for (String word : words) {
      new Thread(() -> counts.add(word)).start();
    }
    System.out.println(counts.total());
  }

  private void add(String word) {
    int i = (word.hashCode() & 0x7fffffff) % 16;
    locks[i].lock();
    try {
      shards[i].merge(word, 1, Integer::sum); // race
    } finally {
      locks[i].unlock();
    }
  }

  private int total() {
    int total = 0;
    for (int i = 0; i < 16; i++) {
      locks[0].lock();
      try {
        for (int count : shards[i].values()) { // race
          total += count;
        }
      } finally {
        locks[0].unlock();
      }
    }
    return total;
  }
}
