// SPDX-License-Identifier: Apache-2.0
// The read-write lock is a local of the constructor, and fields hold its two sides only. remove()
// takes the read side, which several threads hold at once (ReadWriteLock): the write may run beside
// a read.
package fixtures.mapwriteunderreadlock;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class LocalLockSidesBad {
  private final Lock r;
  private final Lock w;
  private final Map<String, Integer> stock = new TreeMap<>(); // expect: warning MapWriteUnderReadLock

  public LocalLockSidesBad() {
    ReadWriteLock lock = new ReentrantReadWriteLock();
    r = lock.readLock();
    w = lock.writeLock();
  }

  public int level(String item) {
    r.lock();
    try {
      Integer count = stock.get(item); // race
      return count == null ? 0 : count;
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
