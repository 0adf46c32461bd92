// SPDX-License-Identifier: Apache-2.0
// containsKey and get are two steps: withdraw may come between, and a method that throws where there is no such book
// returns null all the same.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class ShelfMarkBad {
  private final ConcurrentMap<Long, String> shelves = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public void register(long book, String shelf) {
    shelves.put(book, shelf);
  }

  public String shelfOf(long book) {
    if (shelves.containsKey(book)) {
      return shelves.get(book); // race
    }
    throw new IllegalArgumentException("no book " + book);
  }

  public void withdraw(long book) {
    shelves.remove(book); // race
  }
}
