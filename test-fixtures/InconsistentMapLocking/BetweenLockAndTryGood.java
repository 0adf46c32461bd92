// SPDX-License-Identifier: Apache-2.0
// The get stands between lock() and try. The lock is held there, whether a finally follows or
// not.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class BetweenLockAndTryGood {
  private final Lock lock = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>();

  public int add(String item, int count) {
    lock.lock();
    int before = stock.getOrDefault(item, 0);
    try {
      stock.put(item, before + count);
      return before;
    } finally {
      lock.unlock();
    }
  }

  public void clear() {
    lock.lock();
    try {
      stock.clear();
    } finally {
      lock.unlock();
    }
  }
}
