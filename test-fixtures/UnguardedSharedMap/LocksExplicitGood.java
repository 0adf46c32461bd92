// SPDX-License-Identifier: Apache-2.0
// The second lock is that of whichever depot is not the first one, so both are held.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LocksExplicitGood {
  private static final class Depot {
    final Lock lock = new ReentrantLock();
    final int number;
    final Map<String, Integer> stock = new HashMap<>();

    Depot(int number) {
      this.number = number;
    }
  }

  private final Depot north = new Depot(1);
  private final Depot south = new Depot(2);
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public void balance() {
    pool.submit(() -> move(north, south, "bolts"));
    pool.submit(() -> move(south, north, "bolts"));
  }

  private static void move(Depot from, Depot to, String part) {
    Depot first = from.number < to.number ? from : to;
    Depot second = first == from ? to : from;
    first.lock.lock();
    try {
      second.lock.lock();
      try {
        from.stock.remove(part);
        to.stock.put(part, 1);
      } finally {
        second.lock.unlock();
      }
    } finally {
      first.lock.unlock();
    }
  }
}
