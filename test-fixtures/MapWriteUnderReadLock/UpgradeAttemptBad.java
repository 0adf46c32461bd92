// SPDX-License-Identifier: Apache-2.0
// The read lock cannot be upgraded: tryLock() of the write lock gives false to whoever holds the
// read lock, and the put runs all the same, under the read lock.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class UpgradeAttemptBad {
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
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
    lock.readLock().lock();
    boolean known = stock.containsKey(item); // race
    boolean upgraded = lock.writeLock().tryLock();
    try {
      if (!known) {
        stock.put(item, count); // race
      }
    } finally {
      if (upgraded) {
        lock.writeLock().unlock();
      }
      lock.readLock().unlock();
    }
  }
}
