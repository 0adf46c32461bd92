// SPDX-License-Identifier: Apache-2.0
// In insertion order get() only reads.
package fixtures.mapwriteunderreadlock;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class AccessOrderedGetGood {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Integer> recent =
      new LinkedHashMap<>(16, 0.75f, false);

  public Integer get(String item) {
    lock.readLock().lock();
    try {
      return recent.get(item);
    } finally {
      lock.readLock().unlock();
    }
  }

  public void put(String item, int count) {
    lock.writeLock().lock();
    try {
      recent.put(item, count);
    } finally {
      lock.writeLock().unlock();
    }
  }
}
