// SPDX-License-Identifier: Apache-2.0
// get() unlocks before it reads the map for its result.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class EarlyReturnBad {
  private final Lock lock = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void put(String item, int count) {
    lock.lock();
    try {
      if (count == 0) {
        stock.remove(item); // race
        return;
      }
      stock.put(item, count); // race
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
    } finally {
      lock.unlock();
    }
    return stock.get(item); // race
  }
}
