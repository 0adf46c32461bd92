// SPDX-License-Identifier: Apache-2.0
// The shelf keeps both sides of one read-write lock, and the lock itself nowhere. It writes under the write side,
// whoever calls it.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class BorrowedSidesGood {
  static final class Shelf {
    private final Lock readLock;
    private final Lock writeLock;
    private final Map<String, Integer> books = new HashMap<>();

    Shelf() {
      ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
      this.readLock = lock.readLock();
      this.writeLock = lock.writeLock();
    }

    boolean isEmpty() {
      readLock.lock();
      try {
        return books.isEmpty();
      } finally {
        readLock.unlock();
      }
    }

    void put(String title, int copies) {
      writeLock.lock();
      try {
        books.merge(title, copies, Integer::sum);
      } finally {
        writeLock.unlock();
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
