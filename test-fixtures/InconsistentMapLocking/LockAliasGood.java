// SPDX-License-Identifier: Apache-2.0
// The local is another name of the final field's lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockAliasGood {
  private final Lock lock = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>();

  public void put(String item, int count) {
    lock.lock();
    try {
      stock.put(item, count);
    } finally {
      lock.unlock();
    }
  }

  public Integer get(String item) {
    final Lock l = this.lock;
    l.lock();
    try {
      return stock.get(item);
    } finally {
      l.unlock();
    }
  }
}
