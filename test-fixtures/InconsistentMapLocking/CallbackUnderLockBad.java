// SPDX-License-Identifier: Apache-2.0
// The lambda given to the pool runs later, on a thread that holds no lock, although it is written
// inside the synchronized method. The lambdas are ordered among themselves by the one thread, but
// not with get() and remove(), which hold the lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class CallbackUnderLockBad {
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking
  private final ExecutorService pool = Executors.newSingleThreadExecutor();

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
