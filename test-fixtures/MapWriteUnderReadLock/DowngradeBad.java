// SPDX-License-Identifier: Apache-2.0
// The write stands after the write lock was given up, where only the read lock is left.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class DowngradeBad {
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning MapWriteUnderReadLock

  public int add(String item) {
    lock.writeLock().lock();
    try {
      stock.merge(item, 1, Integer::sum);
      lock.readLock().lock();
    } finally {
      lock.writeLock().unlock();
    }
    try {
      stock.putIfAbsent("added", 1); // race
      return stock.get(item); // race
    } finally {
      lock.readLock().unlock();
    }
  }

  public Integer get(String item) {
    lock.readLock().lock();
    try {
      return stock.get(item); // race
    } finally {
      lock.readLock().unlock();
    }
  }
}
