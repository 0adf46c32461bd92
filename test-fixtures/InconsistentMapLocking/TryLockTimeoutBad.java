// SPDX-License-Identifier: Apache-2.0
// After the timed tryLock() failed, put() writes all the same, just without the lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TryLockTimeoutBad {
  private final Lock lock = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void put(String item, int count) throws InterruptedException {
    if (!lock.tryLock(1, TimeUnit.SECONDS)) {
      stock.put(item, count); // race
      return;
    }
    try {
      stock.put(item, count); // race
    } finally {
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
