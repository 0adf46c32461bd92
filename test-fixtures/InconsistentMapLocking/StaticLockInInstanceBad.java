// SPDX-License-Identifier: Apache-2.0
// One method takes the static lock, the other the instance's monitor.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class StaticLockInInstanceBad {
  private static final Object LOCK = new Object();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void put(String item, int count) {
    synchronized (LOCK) {
      stock.put(item, count); // race
    }
  }

  public Integer get(String item) {
    synchronized (this) {
      return stock.get(item); // race
    }
  }
}
