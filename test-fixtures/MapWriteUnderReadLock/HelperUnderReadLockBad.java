// SPDX-License-Identifier: Apache-2.0
// The helper that writes is called with the write lock held by one method and with the read lock
// by the other.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class HelperUnderReadLockBad {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning MapWriteUnderReadLock

  private void bump(String item) {
    stock.merge(item, 1, Integer::sum); // race
  }

  public void add(String item) {
    lock.writeLock().lock();
    try {
      bump(item);
    } finally {
      lock.writeLock().unlock();
    }
  }

  public Integer touch(String item) {
    lock.readLock().lock();
    try {
      bump(item);
      return stock.get(item); // race
    } finally {
      lock.readLock().unlock();
    }
  }
}
