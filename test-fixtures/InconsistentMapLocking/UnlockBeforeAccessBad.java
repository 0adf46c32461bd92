// SPDX-License-Identifier: Apache-2.0
// unlock() comes one line too early: the put after it runs without the lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class UnlockBeforeAccessBad {
  private final Lock lock = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void add(String item) {
    lock.lock();
    int count = stock.getOrDefault(item, 0); // race
    lock.unlock();
    stock.put(item, count + 1); // race
  }

  public void clear() {
    lock.lock();
    stock.clear(); // race
    lock.unlock();
  }
}
