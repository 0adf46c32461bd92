// SPDX-License-Identifier: Apache-2.0
// get() of a HashMap only reads.
package fixtures.mapwriteunderreadlock;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class CommonsLazyMapGood {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Integer> recent = new HashMap<>();

  public Integer get(String item) {
    lock.readLock().lock();
    try {
      return recent.get(item);
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
