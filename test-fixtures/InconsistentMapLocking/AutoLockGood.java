// SPDX-License-Identifier: Apache-2.0
// The object locks the given lock where it is made, and unlocks it where the block closes it:
// put() and get() hold the same lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class AutoLockGood {
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
  private final Map<String, Integer> stock = new HashMap<>();

  public void put(String item, int count) {
    try (Held held = new Held(lock)) {
      stock.put(item, count);
    }
  }

  public Integer get(String item) {
    try (Held held = new Held(lock)) {
      return stock.get(item);
    }
  }

  public void audit(Runnable check) {
    try (Held held = new Held(other)) {
      check.run();
    }
  }
}
