// SPDX-License-Identifier: Apache-2.0
// One lock for all names.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

public class GuavaStripedGood {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final Lock lock = new ReentrantLock();
  private final Map<String, Integer> stock = new HashMap<>();

  public void put(String item, int count) {
    pool.execute(
        () -> {
          lock.lock();
          try {
            stock.put(item, count);
          } finally {
            lock.unlock();
          }
        });
  }
}
