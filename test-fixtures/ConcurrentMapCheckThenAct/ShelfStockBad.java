// SPDX-License-Identifier: Apache-2.0
// Two threads that register one shelf both find none. What was stocked on the first is gone when the second replaces it.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class ShelfStockBad {
  static final class Shelf {
    private int boxes;

    synchronized void stock(int more) {
      boxes += more;
    }
  }

  private final ConcurrentMap<String, Shelf> shelves = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public void register(String name) {
    if (!shelves.containsKey(name)) { // race
      shelves.put(name, new Shelf()); // race
    }
  }

  public void stock(String name, int boxes) {
    Shelf shelf = shelves.get(name);
    if (shelf != null) {
      shelf.stock(boxes);
    }
  }
}
