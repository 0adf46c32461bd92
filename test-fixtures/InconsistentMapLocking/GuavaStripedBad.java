// SPDX-License-Identifier: Apache-2.0
// Two names may have two locks: one call of put holds one of them while another holds the other.
package fixtures.inconsistentmaplocking;

import com.google.common.util.concurrent.Striped;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.locks.Lock;

public class GuavaStripedBad {
  private final ExecutorService pool = Executors.newCachedThreadPool();
  private final Striped<Lock> locks = Striped.lock(16);
  private final Map<String, Integer> stock = new HashMap<>(); // expect: error InconsistentMapLocking

  public void put(String item, int count) {
    pool.execute(
        () -> {
          Lock lock = locks.get(item);
          lock.lock();
          try {
            stock.put(item, count); // race
          } finally {
            lock.unlock();
          }
        });
  }
}
