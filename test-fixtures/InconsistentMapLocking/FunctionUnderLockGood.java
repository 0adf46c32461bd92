// SPDX-License-Identifier: Apache-2.0
// The lock is held around the look-up, the call of an unknown function and the put.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

public class FunctionUnderLockGood {
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Integer> values = new HashMap<>();

  public Integer get(String key, Function<String, Integer> loader) {
    Integer value;
    lock.lock();
    try {
      value = values.get(key);
      if (value != null) {
        return value;
      }
      value = loader.apply(key);
      values.put(key, value);
    } finally {
      lock.unlock();
    }
    return value;
  }

  public void clear() {
    lock.lock();
    try {
      values.clear();
    } finally {
      lock.unlock();
    }
  }
}
