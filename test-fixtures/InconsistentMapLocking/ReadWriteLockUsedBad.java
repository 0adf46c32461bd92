// SPDX-License-Identifier: Apache-2.0
// size() takes neither of the two locks.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

public class ReadWriteLockUsedBad {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void put(String item, int count) {
    lock.writeLock().lock();
    try {
      stock.put(item, count); // race
    } finally {
      lock.writeLock().unlock();
    }
  }

  public Integer get(String item) {
    lock.readLock().lock();
    try {
      return stock.get(item);
    } finally {
      lock.readLock().unlock();
    }
  }

  public int size() {
    return stock.size(); // race
  }
}
