// SPDX-License-Identifier: Apache-2.0
// The get stands after lock(); that the call stands inside the try changes nothing about the lock
// being held.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

public class LockInsideTryGood {
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>();

  public void put(String item, int count) {
    try {
      lock.lock();
      stock.put(item, count);
    } finally {
      lock.unlock();
    }
  }

  public boolean take(String item) {
    try {
      lock.lock();
      Integer count = stock.get(item);
      if (count == null) {
        return false;
      }
      stock.put(item, count - 1);
      return true;
    } finally {
      lock.unlock();
    }
  }
}
