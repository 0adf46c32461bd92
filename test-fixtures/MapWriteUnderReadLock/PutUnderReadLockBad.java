// SPDX-License-Identifier: Apache-2.0
// put() holds the read lock, which any number of threads may hold at once: two puts, or a put and
// a get, run at the same time on one HashMap.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class PutUnderReadLockBad {
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
    lock.readLock().lock();
    try {
      stock.put(item, count); // race
    } finally {
      lock.readLock().unlock();
    }
  }
}
