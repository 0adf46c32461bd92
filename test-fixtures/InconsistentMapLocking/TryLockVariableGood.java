// SPDX-License-Identifier: Apache-2.0
// The access stands under the test of the variable, where tryLock() returned true.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TryLockVariableGood {
  private final Lock lock = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>();

  public void put(String item, int count) {
    boolean locked = lock.tryLock();
    try {
      if (locked) {
        stock.put(item, count);
      }
    } finally {
      if (locked) {
        lock.unlock();
      }
    }
  }

  public Integer get(String item) {
    lock.lock();
    try {
      return stock.get(item);
    } finally {
      lock.unlock();
    }
  }
}
