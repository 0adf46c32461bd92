// SPDX-License-Identifier: Apache-2.0
// In access order, get() moves the entry to the end of the list: a write, under a lock that
// readers share.
package fixtures.mapwriteunderreadlock;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class AccessOrderedGetBad {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Integer> recent = // expect: warning MapWriteUnderReadLock
      new LinkedHashMap<>(16, 0.75f, true);

  public Integer get(String item) {
    lock.readLock().lock();
    try {
      return recent.get(item); // race
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
