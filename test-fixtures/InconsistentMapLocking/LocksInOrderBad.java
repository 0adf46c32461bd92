// SPDX-License-Identifier: Apache-2.0
// Where the numbers fall, only the monitor of the depot that receives is held: the other task may
// change the depot that gives.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class LocksInOrderBad {
  private static final class Depot {
    final int number;
    final Map<String, Integer> stock = new HashMap<>(); // expect: error InconsistentMapLocking

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
      second = to;
    }
    synchronized (first) {
      synchronized (second) {
        Integer taken = from.stock.remove(part); // race
        if (taken != null) {
          to.stock.put(part, taken); // race
        }
      }
    }
  }
}
