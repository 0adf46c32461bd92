// SPDX-License-Identifier: Apache-2.0
// After the timed tryLock() failed, put() leaves with an exception; the write is reached with the
// lock held only.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class TryLockTimeoutGood {
  private final Lock lock = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>();

  public void put(String item, int count) throws InterruptedException {
    if (!lock.tryLock(1, TimeUnit.SECONDS)) {
      throw new IllegalStateException("busy");
    }
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
