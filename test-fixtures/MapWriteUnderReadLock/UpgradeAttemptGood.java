// SPDX-License-Identifier: Apache-2.0
// The read lock is given back before the write lock is taken.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class UpgradeAttemptGood {
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
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
    lock.readLock().lock();
    boolean known = stock.containsKey(item);
    lock.readLock().unlock();
    lock.writeLock().lock();
    try {
      if (!known) {
        stock.put(item, count);
      }
    } finally {
      lock.writeLock().unlock();
    }
  }
}
