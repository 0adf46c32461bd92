// SPDX-License-Identifier: Apache-2.0
// The look-up moves the entry to the front of the list: a write, under a lock that readers share.
package fixtures.mapwriteunderreadlock;

import it.unimi.dsi.fastutil.ints.Int2ObjectLinkedOpenHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class FastutilMoveToFirstBad {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Int2ObjectLinkedOpenHashMap<Integer> recent = // expect: warning MapWriteUnderReadLock
      new Int2ObjectLinkedOpenHashMap<>();

  public Integer get(int item) {
    lock.readLock().lock();
    try {
      return recent.getAndMoveToFirst(item); // race
    } finally {
      lock.readLock().unlock();
    }
  }

  public void put(int item, Integer count) {
    lock.writeLock().lock();
    try {
      recent.put(item, count);
    } finally {
      lock.writeLock().unlock();
    }
  }
}
