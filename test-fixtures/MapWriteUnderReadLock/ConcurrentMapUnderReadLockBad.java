// SPDX-License-Identifier: Apache-2.0
// A HashMap written under the read lock, which excludes no other writer of that kind.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ConcurrentMapUnderReadLockBad {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning MapWriteUnderReadLock

  public void put(String item, int count) {
    lock.readLock().lock();
    try {
      stock.put(item, count); // race
      stock.put("last", count); // race
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
