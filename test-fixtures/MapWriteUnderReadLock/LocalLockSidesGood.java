// SPDX-License-Identifier: Apache-2.0
// remove() takes the write side. It holds it still when level() has taken and given back the read
// side.
package fixtures.mapwriteunderreadlock;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class LocalLockSidesGood {
  private final Lock r;
  private final Lock w;
  private final Map<String, Integer> stock = new TreeMap<>();

  public LocalLockSidesGood() {
    ReadWriteLock lock = new ReentrantReadWriteLock();
    r = lock.readLock();
    w = lock.writeLock();
  }

  public int level(String item) {
    r.lock();
    try {
      Integer count = stock.get(item);
      return count == null ? 0 : count;
    } finally {
      r.unlock();
    }
  }

  public void put(String item, int count) {
    w.lock();
    try {
      stock.put(item, level(item) + count);
    } finally {
      w.unlock();
    }
  }

  public void remove(String item) {
    w.lock();
    try {
      stock.remove(item);
    } finally {
      w.unlock();
    }
  }
}
