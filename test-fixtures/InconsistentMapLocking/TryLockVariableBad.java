// SPDX-License-Identifier: Apache-2.0
// The result of tryLock() is kept in a variable that only decides about unlock(); the access runs
// either way.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TryLockVariableBad {
  private final Lock lock = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void put(String item, int count) {
    boolean locked = lock.tryLock();
    try {
      stock.put(item, count); // race
    } finally {
      if (locked) {
        lock.unlock();
      }
    }
  }

  public Integer get(String item) {
    lock.lock();
    try {
      return stock.get(item); // race
    } finally {
      lock.unlock();
    }
  }
}
