// SPDX-License-Identifier: Apache-2.0
// The local lock is made anew in each call, so nobody else ever holds it: get() is not guarded.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class LockAliasBad {
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
    final Lock l = new ReentrantLock();
    l.lock();
    try {
      return stock.get(item); // race
    } finally {
      l.unlock();
    }
  }
}
