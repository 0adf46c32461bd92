// SPDX-License-Identifier: Apache-2.0
// get() reads after it has called the helper that unlocks.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockObjectBad {
  static final class Gate {
    private final Lock lock = new ReentrantLock();

    void enter() {
      lock.lock();
    }

    void leave() {
      lock.unlock();
    }
  }

  private final Gate gate = new Gate();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void put(String item, int count) {
    gate.enter();
    try {
      stock.put(item, count); // race
    } finally {
      gate.leave();
    }
  }

  public Integer get(String item) {
    gate.enter();
    gate.leave();
    return stock.get(item); // race
  }
}
