// SPDX-License-Identifier: Apache-2.0
// get() of a lazy map makes what is missing and puts it in: a write, under a lock that readers share.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.apache.commons.collections4.map.LazyMap;

public class CommonsLazyMapBad {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Integer> recent = // expect: warning MapWriteUnderReadLock
      LazyMap.lazyMap(new HashMap<>(), () -> 0);

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
