// SPDX-License-Identifier: Apache-2.0
// get() calls the function itself, without the helper that locks.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

public class RunLockedBad {
  private final Lock lock = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  private <T> T locked(Supplier<T> action) {
    lock.lock();
    try {
      return action.get();
    } finally {
      lock.unlock();
    }
  }

  public void put(String item, int count) {
    locked(() -> stock.put(item, count)); // race
  }

  public Integer get(String item) {
    Supplier<Integer> look = () -> stock.get(item); // race
    return look.get();
  }
}
