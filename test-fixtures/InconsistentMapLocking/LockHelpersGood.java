// SPDX-License-Identifier: Apache-2.0
// The helpers lock and unlock the one lock; between the two calls it is held, as if the calls
// stood here.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockHelpersGood {
  private final Lock lock = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>();

  private void lockIt() {
    lock.lock();
  }

  private void unlockIt() {
    lock.unlock();
  }

  public void put(String item, int count) {
    lockIt();
    try {
      stock.put(item, count);
    } finally {
      unlockIt();
    }
  }

  public Integer get(String item) {
    lockIt();
    try {
      return stock.get(item);
    } finally {
      unlockIt();
    }
  }
}
