// SPDX-License-Identifier: Apache-2.0
// get() forgets to call the helper that takes the lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockHelpersBad {
  private final Lock lock = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  private void lockIt() {
    lock.lock();
  }

  private void unlockIt() {
    lock.unlock();
  }

  public void put(String item, int count) {
    lockIt();
    try {
      stock.put(item, count); // race
    } finally {
      unlockIt();
    }
  }

  public Integer get(String item) {
      return stock.get(item); // race
  }
}
