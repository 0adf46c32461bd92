// SPDX-License-Identifier: Apache-2.0
// lock() stands before try, unlock() in finally, in both methods: the lock is held throughout
// both accesses.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockBeforeTryGood {
  private final Lock lock = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>();

  public void put(String item, int count) {
    lock.lock();
    try {
      stock.put(item, count);
    } finally {
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
