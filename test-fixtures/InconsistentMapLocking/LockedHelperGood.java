// SPDX-License-Identifier: Apache-2.0
// size() goes through locked() like the others.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

public class LockedHelperGood {
  private final Lock lock = new ReentrantLock();
  private final Map<String, Integer> rows = new HashMap<>();

  private <T> T locked(Supplier<T> action) {
    lock.lock();
    try {
      return action.get();
    } finally {
      lock.unlock();
    }
  }

  public Integer put(String key, int value) {
    return locked(() -> rows.put(key, value));
  }

  public Integer get(String key) {
    return locked(() -> rows.get(key));
  }

  public int size() {
    return locked(rows::size);
  }
}
