// SPDX-License-Identifier: Apache-2.0
// Both methods touch the map between the helpers of the one latch object, which lock and unlock
// its lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockObjectGood {
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
  private final Map<String, Integer> stock = new HashMap<>();

  public void put(String item, int count) {
    gate.enter();
    try {
      stock.put(item, count);
    } finally {
      gate.leave();
    }
  }

  public Integer get(String item) {
    gate.enter();
    try {
      return stock.get(item);
    } finally {
      gate.leave();
    }
  }
}
