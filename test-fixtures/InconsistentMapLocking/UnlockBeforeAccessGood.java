// SPDX-License-Identifier: Apache-2.0
// The put comes before unlock().
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class UnlockBeforeAccessGood {
  private final Lock lock = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>();

  public void add(String item) {
    lock.lock();
    int count = stock.getOrDefault(item, 0);
    stock.put(item, count + 1);
    lock.unlock();
  }

  public void clear() {
    lock.lock();
    stock.clear();
    lock.unlock();
  }
}
