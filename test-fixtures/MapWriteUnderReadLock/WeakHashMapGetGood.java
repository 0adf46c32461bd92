// SPDX-License-Identifier: Apache-2.0
// The read holds the write lock, because it is none.
package fixtures.mapwriteunderreadlock;

import java.util.Map;
import java.util.WeakHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class WeakHashMapGetGood {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<Object, String> names = new WeakHashMap<>();

  public String get(Object key) {
    lock.writeLock().lock();
    try {
      return names.get(key);
    } finally {
      lock.writeLock().unlock();
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
