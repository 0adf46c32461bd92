// SPDX-License-Identifier: Apache-2.0
// Iterator.remove writes the map that it walks, and the read lock lets others in.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class IteratorRemoveBad {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning MapWriteUnderReadLock

  public Integer get(String item) {
    lock.readLock().lock();
    try {
      return stock.get(item); // race
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
    lock.readLock().lock();
    try {
      for (Iterator<Integer> counts = stock.values().iterator(); counts.hasNext(); ) { // race
        if (counts.next() == 0) { // race
          counts.remove(); // race
        }
      }
    } finally {
      lock.readLock().unlock();
    }
  }
}
