// SPDX-License-Identifier: Apache-2.0
// The helper returns true on the ways on which it has the lock, and on no other.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class PatientLockGood {
  private final Lock lock = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>();

  private boolean lockPatiently() {
    try {
      while (!lock.tryLock(100, TimeUnit.MILLISECONDS)) {
        if (Thread.currentThread().isInterrupted()) {
          return false;
        }
      }
      return true;
    } catch (InterruptedException e) {
      return false;
    }
  }

  public void add(String item) {
    if (!lockPatiently()) {
      throw new IllegalStateException("interrupted");
    }
    stock.merge(item, 1, Integer::sum);
    lock.unlock();
  }

  public int count(String item) {
    lock.lock();
    try {
      return stock.getOrDefault(item, 0);
    } finally {
      lock.unlock();
    }
  }
}
