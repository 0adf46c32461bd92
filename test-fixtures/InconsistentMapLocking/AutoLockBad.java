// SPDX-License-Identifier: Apache-2.0
// get() makes an object that locks another lock than the one that put() holds.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class AutoLockBad {
  static final class Held implements AutoCloseable {
    private final Lock lock;

    Held(Lock lock) {
      this.lock = lock;
      lock.lock();
    }

    @Override
    public void close() {
      lock.unlock();
    }
  }

  private final Lock lock = new ReentrantLock();
  private final Lock other = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void put(String item, int count) {
    try (Held held = new Held(lock)) {
      stock.put(item, count); // race
    }
  }

  public Integer get(String item) {
    try (Held held = new Held(other)) {
      return stock.get(item); // race
    }
  }

  public void audit(Runnable check) {
    try (Held held = new Held(other)) {
      check.run();
    }
  }
}
