// SPDX-License-Identifier: Apache-2.0
// A shelf that is there stays.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class ShelfStockGood {
  static final class Shelf {
    private int boxes;

    synchronized void stock(int more) {
      boxes += more;
    }
  }

  private final ConcurrentMap<String, Shelf> shelves = new ConcurrentHashMap<>();

  public void register(String name) {
    shelves.putIfAbsent(name, new Shelf());
  }

  public void stock(String name, int boxes) {
    Shelf shelf = shelves.get(name);
    if (shelf != null) {
      shelf.stock(boxes);
    }
  }
}
