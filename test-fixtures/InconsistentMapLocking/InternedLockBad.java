// SPDX-License-Identifier: Apache-2.0
// Two callers with different items lock different strings, and put into one map.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class InternedLockBad {
  private final Object mutex = new Object();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void put(String item, int count) {
    synchronized (item.intern()) {
      stock.put(item, count); // race
    }
  }

  public Integer get(String item) {
    synchronized (mutex) {
      return stock.get(item); // race
    }
  }
}
