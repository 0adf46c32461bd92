// SPDX-License-Identifier: Apache-2.0
// Downgrading is allowed: the read lock is taken while the write lock is held, and after the
// write lock is released the method only reads.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class DowngradeGood {
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Integer> stock = new HashMap<>();

  public int add(String item) {
    lock.writeLock().lock();
    try {
      stock.merge(item, 1, Integer::sum);
      lock.readLock().lock();
    } finally {
      lock.writeLock().unlock();
    }
    try {
      return stock.get(item);
    } finally {
      lock.readLock().unlock();
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
}
