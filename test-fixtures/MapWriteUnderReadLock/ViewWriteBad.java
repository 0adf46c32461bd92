// SPDX-License-Identifier: Apache-2.0
// values().removeIf removes entries of the map behind the view, under the read lock.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ViewWriteBad {
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
      stock.values().removeIf(count -> count == 0); // race
    } finally {
      lock.readLock().unlock();
    }
  }
}
