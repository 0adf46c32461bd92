// SPDX-License-Identifier: Apache-2.0
// One condition chooses both monitors, each the other one: both are held, in the method that is
// called, too.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class LocksChosenGood {
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
    Depot first = from.number < to.number ? from : to;
    Depot second = from.number < to.number ? to : from;
    synchronized (first) {
      synchronized (second) {
        take(from, part);
        to.stock.put(part, 1);
      }
    }
  }

  private static void take(Depot from, String part) {
    from.stock.remove(part);
  }
}
