// SPDX-License-Identifier: Apache-2.0
// The numbers decide which monitor is taken first, and so keep clear of a deadlock; both are held
// whichever comes first.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class LocksInOrderGood {
  private static final class Depot {
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
    Depot first;
    Depot second;
    if (from.number < to.number) {
      first = from;
      second = to;
    } else {
      first = to;
      second = from;
    }
    synchronized (first) {
      synchronized (second) {
        Integer taken = from.stock.remove(part);
        if (taken != null) {
          to.stock.put(part, taken);
        }
      }
    }
  }
}
