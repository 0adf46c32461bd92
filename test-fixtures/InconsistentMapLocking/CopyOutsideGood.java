// SPDX-License-Identifier: Apache-2.0
// The copy is made under the lock; it is the caller's own.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class CopyOutsideGood {
  private final Lock lock = new ReentrantLock();
  private final Map<String, Integer> meters = new HashMap<>();

  public void add(String name) {
    lock.lock();
    try {
      meters.merge(name, 1, Integer::sum);
    } finally {
      lock.unlock();
    }
  }

  public Map<String, Integer> snapshot() {
    lock.lock();
    try {
      return new HashMap<>(meters);
    } finally {
      lock.unlock();
    }
  }
}
