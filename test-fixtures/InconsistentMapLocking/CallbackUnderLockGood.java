// SPDX-License-Identifier: Apache-2.0
// Map.forEach runs its lambda at once, on the calling thread that holds the lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class CallbackUnderLockGood {
  private final Map<String, Integer> stock = new HashMap<>();
  private final ExecutorService pool = Executors.newSingleThreadExecutor();

  public synchronized void add(Map<String, Integer> delivery) {
    delivery.forEach((item, count) -> stock.put(item, count));
  }

  public synchronized Integer get(String item) {
    return stock.get(item);
  }

  public synchronized void remove(String item) {
    stock.remove(item);
  }
}
