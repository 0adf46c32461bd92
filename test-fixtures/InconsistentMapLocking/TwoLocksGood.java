// SPDX-License-Identifier: Apache-2.0
// Both hold the same lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class TwoLocksGood {
  private final Object writeLock = new Object();
  private final Map<String, Integer> stock = new HashMap<>();

  public void put(String item, int count) {
    synchronized (writeLock) {
      stock.put(item, count);
    }
  }

  public Integer get(String item) {
    synchronized (writeLock) {
      return stock.get(item);
    }
  }
}
