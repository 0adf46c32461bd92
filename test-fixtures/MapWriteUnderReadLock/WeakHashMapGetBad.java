// SPDX-License-Identifier: Apache-2.0
// WeakHashMap.get expunges entries whose keys were collected, so it restructures the table under
// a lock that several readers hold at once.
package fixtures.mapwriteunderreadlock;

import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class WeakHashMapGetBad {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<Object, String> names = new WeakHashMap<>(); // expect: warning MapWriteUnderReadLock

  public String get(Object key) {
    lock.readLock().lock();
    try {
      return names.get(key); // race
    } finally {
      lock.readLock().unlock();
    }
  }

  public void put(Object key, String name) {
    lock.writeLock().lock();
    try {
      names.put(key, name);
    } finally {
      lock.writeLock().unlock();
    }
  }
}
