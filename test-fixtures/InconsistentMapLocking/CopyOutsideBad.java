// SPDX-License-Identifier: Apache-2.0
// new HashMap<>(meters) iterates its argument, and does so after the lock was released.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class CopyOutsideBad {
  private final Lock lock = new ReentrantLock();
  private final Map<String, Integer> meters = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void add(String name) {
    lock.lock();
    try {
      meters.merge(name, 1, Integer::sum); // race
    } finally {
      lock.unlock();
    }
  }

  public Map<String, Integer> snapshot() {
    return new HashMap<>(meters); // race
  }
}
