// SPDX-License-Identifier: Apache-2.0
// The two views of the lock are kept in fields, and remove() takes the wrong one.
package fixtures.mapwriteunderreadlock;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ReadLockFieldBad {
  private final ReentrantReadWriteLock lock = new ReentrantReadWriteLock();
  private final Lock r = lock.readLock();
  private final Lock w = lock.writeLock();
  private final Map<String, Integer> stock = new TreeMap<>(); // expect: warning MapWriteUnderReadLock

  public Integer get(String item) {
    r.lock();
    try {
      return stock.get(item); // race
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
    r.lock();
    try {
      stock.remove(item); // race
    } finally {
      r.unlock();
    }
  }
}
