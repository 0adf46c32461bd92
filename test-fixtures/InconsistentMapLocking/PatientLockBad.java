// SPDX-License-Identifier: Apache-2.0
// The helper gives up after some attempts, and its caller does not ask whether it holds the lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class PatientLockBad {
  private final Lock lock = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

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
    lockPatiently();
    stock.merge(item, 1, Integer::sum); // race
    lock.unlock();
  }

  public int count(String item) {
    lock.lock();
    try {
      return stock.getOrDefault(item, 0); // race
    } finally {
      lock.unlock();
    }
  }
}
