// SPDX-License-Identifier: Apache-2.0
// The walk that removes holds the write lock.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class IteratorRemoveGood {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Integer> stock = new HashMap<>();

  public Integer get(String item) {
    lock.readLock().lock();
    try {
      return stock.get(item);
    } finally {
      lock.readLock().unlock();
    }
  }

  public void put(String item, int count) {
    lock.writeLock().lock();
    try {
      stock.put(item, count);
    } finally {
      lock.writeLock().unlock();
    }
  }

  public void dropEmpty() {
    lock.writeLock().lock();
    try {
      for (Iterator<Integer> counts = stock.values().iterator(); counts.hasNext(); ) {
        if (counts.next() == 0) {
          counts.remove();
        }
      }
    } finally {
      lock.writeLock().unlock();
    }
  }
}
