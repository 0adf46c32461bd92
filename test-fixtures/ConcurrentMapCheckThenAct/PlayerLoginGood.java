// SPDX-License-Identifier: Apache-2.0
// computeIfAbsent makes at most one avatar for a key.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

public class PlayerLoginGood {
  static final class Avatar {
    final AtomicInteger steps = new AtomicInteger();
  }

  private final ConcurrentMap<String, Avatar> avatars = new ConcurrentHashMap<>();

  private Avatar avatar(String player) {
    return avatars.computeIfAbsent(player, p -> new Avatar());
  }

  private void move(String player) {
    avatar(player).steps.incrementAndGet();
  }

  public static void main(String[] args) {
    PlayerLoginGood world = new PlayerLoginGood();
    ExecutorService pool = Executors.newFixedThreadPool(8);
    for (int i = 0; i < 100; i++) {
      pool.execute(() -> world.move("ann"));
    }
    pool.shutdown();
  }
}
