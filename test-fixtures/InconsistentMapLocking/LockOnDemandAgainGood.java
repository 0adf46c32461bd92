// SPDX-License-Identifier: Apache-2.0
// stop() forgets what is in stock, and keeps the lock that was made once.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class LockOnDemandAgainGood {
  private Object lock;
  private final Map<String, Integer> stock = new HashMap<>();

  public void put(String item, int count) {
    if (lock == null) {
      prepare();
    }
    synchronized (lock) {
      stock.put(item, count);
    }
  }

  public Integer get(String item) {
    synchronized (lock) {
      return stock.get(item);
    }
  }

  public void stop() {
    synchronized (lock) {
      stock.clear();
    }
  }

  private synchronized void prepare() {
    if (lock == null) {
      lock = new Object();
    }
  }
}
