// SPDX-License-Identifier: Apache-2.0
// The lock is taken on both branches.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;

public class OneBranchGood {
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>();

  public void put(String item, int count, boolean urgent) throws InterruptedException {
    if (urgent) {
      lock.lock();
    } else {
      lock.lockInterruptibly();
    }
    stock.put(item, count);
    if (lock.isHeldByCurrentThread()) {
      lock.unlock();
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
