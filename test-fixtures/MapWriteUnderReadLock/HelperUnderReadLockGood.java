// SPDX-License-Identifier: Apache-2.0
// Both callers of the helper hold the write lock.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class HelperUnderReadLockGood {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Integer> stock = new HashMap<>();

  private void bump(String item) {
    stock.merge(item, 1, Integer::sum);
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
    lock.writeLock().lock();
    try {
      bump(item);
      return stock.get(item);
    } finally {
      lock.writeLock().unlock();
    }
  }
}
