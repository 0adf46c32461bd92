// SPDX-License-Identifier: Apache-2.0
// The second condition is the opposite of the first one, so that the same monitor is taken twice
// and the other one is not held.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class LocksChosenBad {
  private static final class Depot {
    final int number;
    final Map<String, Integer> stock = new HashMap<>(); // expect: error UnguardedSharedMap

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
    Depot second = from.number > to.number ? to : from;
    synchronized (first) {
      synchronized (second) {
        take(from, part);
        to.stock.put(part, 1); // race
      }
    }
  }

  private static void take(Depot from, String part) {
    from.stock.remove(part); // race
  }
}
