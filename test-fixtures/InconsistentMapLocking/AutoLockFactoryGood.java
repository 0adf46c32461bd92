// SPDX-License-Identifier: Apache-2.0
// open() locks and returns the mutex itself, whose close() unlocks.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class AutoLockFactoryGood {
  static final class Mutex implements AutoCloseable {
    private final Lock lock = new ReentrantLock();

    Mutex open() {
      lock.lock();
      return this;
    }

    @Override
    public void close() {
      lock.unlock();
    }
  }

  private final Mutex mutex = new Mutex();
  private final Map<String, Integer> stock = new HashMap<>();

  public void put(String item, int count) {
    try (Mutex held = mutex.open()) {
      stock.put(item, count);
    }
  }

  public Integer get(String item) {
    try (Mutex held = mutex.open()) {
      return stock.get(item);
    }
  }
}
