// SPDX-License-Identifier: Apache-2.0
// The shelf puts under the read side of its lock, which several threads hold at once: two of them put at the same time.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class BorrowedSidesBad {
  static final class Shelf {
    private final Lock readLock;
    private final Map<String, Integer> books = new HashMap<>(); // expect: warning MapWriteUnderReadLock

    Shelf() {
      this.readLock = new ReentrantReadWriteLock().readLock();
    }

    boolean isEmpty() {
      readLock.lock();
      try {
        return books.isEmpty(); // race
      } finally {
        readLock.unlock();
      }
    }

    void put(String title, int copies) {
      readLock.lock();
      try {
        books.merge(title, copies, Integer::sum); // race
      } finally {
        readLock.unlock();
      }
    }
  }

  private final Shelf shelf = new Shelf();

  public boolean isEmpty() {
    return shelf.isEmpty();
  }

  public void put(String title, int copies) {
    shelf.put(title, copies);
  }
}
