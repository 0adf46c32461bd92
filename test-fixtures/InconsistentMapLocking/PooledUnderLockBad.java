// SPDX-License-Identifier: Apache-2.0
// The lambda is written inside the synchronized method and runs later, without the lock, on one
// of four threads: two of them put at the same time. That the other methods lock is beside the
// point of this pair; neither side of it holds a lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class PooledUnderLockBad {
  private final Map<String, Integer> stock = new HashMap<>(); // expect: error UnguardedSharedMap
  private final ExecutorService pool = Executors.newFixedThreadPool(4);

  public synchronized void add(Map<String, Integer> delivery) {
    delivery.forEach((item, count) -> pool.execute(() -> stock.put(item, count))); // race
  }

  public synchronized Integer get(String item) {
    return stock.get(item); // race
  }

  public synchronized void remove(String item) {
    stock.remove(item); // race
  }
}
