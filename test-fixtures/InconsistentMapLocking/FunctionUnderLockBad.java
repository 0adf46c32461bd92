// SPDX-License-Identifier: Apache-2.0
// The function runs under the lock, but the put stands behind unlock().
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

public class FunctionUnderLockBad {
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Integer> values = new HashMap<>(); // expect: warning InconsistentMapLocking

  public Integer get(String key, Function<String, Integer> loader) {
    Integer value;
    lock.lock();
    try {
      value = values.get(key); // race
      if (value != null) {
        return value;
      }
      value = loader.apply(key);
    } finally {
      lock.unlock();
    }
    values.put(key, value); // race
    return value;
  }

  public void clear() {
    lock.lock();
    try {
      values.clear(); // race
    } finally {
      lock.unlock();
    }
  }
}
