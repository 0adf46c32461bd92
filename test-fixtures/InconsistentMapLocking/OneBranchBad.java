// SPDX-License-Identifier: Apache-2.0
// The lock is taken on one branch only; after the branches join, it is not certainly held.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

public class OneBranchBad {
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void put(String item, int count, boolean urgent) throws InterruptedException {
    if (urgent) {
      lock.lock();
    }
    stock.put(item, count); // race
    if (lock.isHeldByCurrentThread()) {
      lock.unlock();
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
