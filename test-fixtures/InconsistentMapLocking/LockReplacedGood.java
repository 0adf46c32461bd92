// SPDX-License-Identifier: Apache-2.0
// The lock is final, so there is only one.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class LockReplacedGood {
  private final Object lock = new Object();
  private final Map<String, Integer> stock = new HashMap<>();

  public void put(String item, int count) {
    synchronized (lock) {
      stock.put(item, count);
    }
  }

  public Integer get(String item) {
    synchronized (lock) {
      return stock.get(item);
    }
  }

  public void reset() {
    synchronized (lock) {
      stock.clear();
    }
  }
}
