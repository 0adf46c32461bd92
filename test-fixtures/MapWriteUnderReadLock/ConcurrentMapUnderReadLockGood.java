// SPDX-License-Identifier: Apache-2.0
// The read lock only excludes clearAll(), which must not run between two puts; the puts
// themselves need no lock on a ConcurrentHashMap.
package fixtures.mapwriteunderreadlock;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ConcurrentMapUnderReadLockGood {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Integer> stock = new ConcurrentHashMap<>();

  public void put(String item, int count) {
    lock.readLock().lock();
    try {
      stock.put(item, count);
      stock.put("last", count);
    } finally {
      lock.readLock().unlock();
    }
  }

  public void clearAll() {
    lock.writeLock().lock();
    try {
      stock.clear();
    } finally {
      lock.writeLock().unlock();
    }
  }
}
