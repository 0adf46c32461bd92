// SPDX-License-Identifier: Apache-2.0
// The loop takes and gives up the lock in each turn.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockedLoopGood {
  private final Lock lock = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>();

  public void addAll(List<String> items) {
    for (String item : items) {
      lock.lock();
      stock.merge(item, 1, Integer::sum);
      lock.unlock();
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
