// SPDX-License-Identifier: Apache-2.0
// locked() runs its function at once and under the lock, but size() goes to the map itself.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

public class LockedHelperBad {
  private final Lock lock = new ReentrantLock();
  private final Map<String, Integer> rows = new HashMap<>(); // expect: warning InconsistentMapLocking

  private <T> T locked(Supplier<T> action) {
    lock.lock();
    try {
      return action.get();
    } finally {
      lock.unlock();
    }
  }

  public Integer put(String key, int value) {
    return locked(() -> rows.put(key, value)); // race
  }

  public Integer get(String key) {
    return locked(() -> rows.get(key)); // race
  }

  public int size() {
    return rows.size(); // race
  }
}
