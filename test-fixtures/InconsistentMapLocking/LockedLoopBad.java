// SPDX-License-Identifier: Apache-2.0
// The loop gives the lock up after its first turn and goes on writing without.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockedLoopBad {
  private final Lock lock = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void addAll(List<String> items) {
    lock.lock();
    for (String item : items) {
      stock.merge(item, 1, Integer::sum); // race
      lock.unlock();
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
