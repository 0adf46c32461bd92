// SPDX-License-Identifier: Apache-2.0
// Every case puts before it unlocks.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class SwitchLocksGood {
  private final Lock lock = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>();

  public void apply(String command, String item) {
    lock.lock();
    switch (command) {
      case "add" -> {
        stock.merge(item, 1, Integer::sum);
        lock.unlock();
      }
      case "drop" -> {
        stock.remove(item);
        lock.unlock();
      }
      default -> {
        stock.put(item, 0);
        lock.unlock();
      }
    }
  }

  public Integer get(String item) {
    lock.lock();
    try {
      return stock.get(item);
    } finally {
      lock.unlock();
    }
  }
}
