// SPDX-License-Identifier: Apache-2.0
// put() holds the write lock, which excludes all others.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class PutUnderReadLockGood {
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
}
