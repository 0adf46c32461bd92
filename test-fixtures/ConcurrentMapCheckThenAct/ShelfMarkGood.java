// SPDX-License-Identifier: Apache-2.0
// One look-up, and null is told from a shelf mark where it is found.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class ShelfMarkGood {
  private final ConcurrentMap<Long, String> shelves = new ConcurrentHashMap<>();

  public void register(long book, String shelf) {
    shelves.put(book, shelf);
  }

  public String shelfOf(long book) {
    String shelf = shelves.get(book);
    if (shelf == null) {
      throw new IllegalArgumentException("no book " + book);
    }
    return shelf;
  }

  public void withdraw(long book) {
    shelves.remove(book);
  }
}
