// SPDX-License-Identifier: Apache-2.0
// One case of the switch returns the lock that the others still hold: default unlocks before it
// puts.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class SwitchLocksBad {
  private final Lock lock = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void apply(String command, String item) {
    lock.lock();
    switch (command) {
      case "add" -> {
        stock.merge(item, 1, Integer::sum); // race
        lock.unlock();
      }
      case "drop" -> {
        stock.remove(item); // race
        lock.unlock();
      }
      default -> {
        lock.unlock();
        stock.put(item, 0); // race
      }
    }
  }

  public Integer get(String item) {
    lock.lock();
    try {
      return stock.get(item); // race
    } finally {
      lock.unlock();
    }
  }
}
