// SPDX-License-Identifier: Apache-2.0
// The return expression is evaluated inside the try, before finally unlocks; on both ways out the
// lock is held.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class EarlyReturnGood {
  private final Lock lock = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>();

  public void put(String item, int count) {
    lock.lock();
    try {
      if (count == 0) {
        stock.remove(item);
        return;
      }
      stock.put(item, count);
    } finally {
      lock.unlock();
    }
  }

  public Integer get(String item) {
    lock.lock();
    try {
      if (item.isEmpty()) {
        return 0;
      }
      return stock.get(item);
    } finally {
      lock.unlock();
    }
  }
}
