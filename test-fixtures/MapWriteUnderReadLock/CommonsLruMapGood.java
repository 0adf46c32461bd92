// SPDX-License-Identifier: Apache-2.0
// Told not to, the look-up moves nothing: it only reads.
package fixtures.mapwriteunderreadlock;

import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.commons.collections4.map.LRUMap;

public class CommonsLruMapGood {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final LRUMap<String, Integer> recent = new LRUMap<>(100);

  public Integer get(String item) {
    lock.readLock().lock();
    try {
      return recent.get(item, false);
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
