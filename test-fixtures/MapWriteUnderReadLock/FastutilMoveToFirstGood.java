// SPDX-License-Identifier: Apache-2.0
// get() leaves the order alone: it only reads.
package fixtures.mapwriteunderreadlock;

import it.unimi.dsi.fastutil.ints.Int2ObjectLinkedOpenHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class FastutilMoveToFirstGood {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Int2ObjectLinkedOpenHashMap<Integer> recent =
      new Int2ObjectLinkedOpenHashMap<>();

  public Integer get(int item) {
    lock.readLock().lock();
    try {
      return recent.get(item);
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
