// SPDX-License-Identifier: Apache-2.0
// get() of an LRU map moves the entry to the end of its list: a write, under a lock that readers
// share.
package fixtures.mapwriteunderreadlock;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.commons.collections4.map.LRUMap;

public class CommonsLruMapBad {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final LRUMap<String, Integer> recent = new LRUMap<>(100); // expect: warning MapWriteUnderReadLock

  public Integer get(String item) {
    lock.readLock().lock();
    try {
      return recent.get(item); // race
    } finally {
      lock.readLock().unlock();
    }
  }

  public void put(String item, Integer count) {
    lock.writeLock().lock();
    try {
      recent.put(item, count);
    } finally {
      lock.writeLock().unlock();
    }
  }
}
