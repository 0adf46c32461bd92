// SPDX-License-Identifier: Apache-2.0
// remove() takes the field with the write lock. Both fields are views of one
// ReentrantReadWriteLock.
package fixtures.mapwriteunderreadlock;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ReadLockFieldGood {
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final Lock r = lock.readLock();
  private final Lock w = lock.writeLock();
  private final Map<String, Integer> stock = new TreeMap<>();

  public Integer get(String item) {
    r.lock();
    try {
      return stock.get(item);
    } finally {
      r.unlock();
    }
  }

  public void put(String item, int count) {
    w.lock();
    try {
      stock.put(item, count);
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
