// SPDX-License-Identifier: Apache-2.0
// put locks in the usual shape, get not at all.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockBeforeTryBad {
  private final Lock lock = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void put(String item, int count) {
    lock.lock();
    try {
      stock.put(item, count); // race
    } finally {
      lock.unlock();
    }
  }

  public Integer get(String item) {
    return stock.get(item); // race
  }
}
