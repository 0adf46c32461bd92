// SPDX-License-Identifier: Apache-2.0
// All callers lock the one object.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class InternedLockGood {
  private final Object mutex = new Object();
  private final Map<String, Integer> stock = new HashMap<>();

  public void put(String item, int count) {
    synchronized (mutex) {
      stock.put(item, count);
    }
  }

  public Integer get(String item) {
    synchronized (mutex) {
      return stock.get(item);
    }
  }
}
