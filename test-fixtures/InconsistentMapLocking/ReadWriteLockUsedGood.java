// SPDX-License-Identifier: Apache-2.0
// Writers hold the write lock, readers the read lock: a writer excludes both, and readers do not
// conflict with each other.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ReadWriteLockUsedGood {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Integer> stock = new HashMap<>();

  public void put(String item, int count) {
    lock.writeLock().lock();
    try {
      stock.put(item, count);
    } finally {
      lock.writeLock().unlock();
    }
  }

  public Integer get(String item) {
    lock.readLock().lock();
    try {
      return stock.get(item);
    } finally {
      lock.readLock().unlock();
    }
  }

  public int size() {
    lock.readLock().lock();
    try {
      return stock.size();
    } finally {
      lock.readLock().unlock();
    }
  }
}
