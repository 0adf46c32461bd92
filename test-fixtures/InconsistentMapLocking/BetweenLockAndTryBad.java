// SPDX-License-Identifier: Apache-2.0
// The get stands before lock().
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class BetweenLockAndTryBad {
  private final Lock lock = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public int add(String item, int count) {
    int before = stock.getOrDefault(item, 0); // race
    lock.lock();
    try {
      stock.put(item, before + count); // race
      return before;
    } finally {
      lock.unlock();
    }
  }

  public void clear() {
    lock.lock();
    try {
      stock.clear(); // race
    } finally {
      lock.unlock();
    }
  }
}
