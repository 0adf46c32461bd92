// SPDX-License-Identifier: Apache-2.0
// Two logins of one player may both see that there is no avatar, and put two: the first caller goes on
// with an avatar that is no longer in the map, and its moves are lost.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

public class PlayerLoginBad {
  static final class Avatar {
    final AtomicInteger steps = new AtomicInteger();
  }

  private final ConcurrentMap<String, Avatar> avatars = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  private Avatar avatar(String player) {
    if (!avatars.containsKey(player)) { // race
      avatars.put(player, new Avatar()); // race
    }
    return avatars.get(player);
  }

  private void move(String player) {
    avatar(player).steps.incrementAndGet();
  }

  public static void main(String[] args) {
    PlayerLoginBad world = new PlayerLoginBad();
    ExecutorService pool = Executors.newFixedThreadPool(8);
    for (int i = 0; i < 100; i++) {
      pool.execute(() -> world.move("ann"));
    }
    pool.shutdown();
  }
}
