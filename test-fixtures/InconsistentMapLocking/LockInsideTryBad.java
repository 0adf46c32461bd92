// SPDX-License-Identifier: Apache-2.0
// The get stands in front of lock(), inside the same try.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

public class LockInsideTryBad {
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void put(String item, int count) {
    try {
      lock.lock();
      stock.put(item, count); // race
    } finally {
      lock.unlock();
    }
  }

  public boolean take(String item) {
    try {
      Integer count = stock.get(item); // race
      lock.lock();
      if (count == null) {
        return false;
      }
      stock.put(item, count - 1); // race
      return true;
    } finally {
      lock.unlock();
    }
  }
}
