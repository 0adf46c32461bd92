// SPDX-License-Identifier: Apache-2.0
// get() asks for the mutex and never opens it.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class AutoLockFactoryBad {
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
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void put(String item, int count) {
    try (Mutex held = mutex.open()) {
      stock.put(item, count); // race
    }
  }

  public Integer get(String item) {
    return stock.get(item); // race
  }
}
