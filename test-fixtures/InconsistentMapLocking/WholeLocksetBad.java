// SPDX-License-Identifier: Apache-2.0
// get() holds this and put() holds the static lock: nothing in common. That touch() holds both
// does not help the other two.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class WholeLocksetBad {
  private static final Object LOCK = new Object();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public synchronized void touch(String item) {
    synchronized (LOCK) {
      stock.merge(item, 1, Integer::sum);
    }
  }

  public void put(String item, int count) {
    synchronized (LOCK) {
      stock.put(item, count); // race
    }
  }

  public synchronized Integer get(String item) {
    return stock.get(item); // race
  }
}
