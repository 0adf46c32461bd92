// SPDX-License-Identifier: Apache-2.0
// In the inner class, synchronized means the monitor of the inner object, not of the outer one
// that the other method locks.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class InnerThisBad {
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public synchronized void put(String item, int count) {
    stock.put(item, count); // race
  }

  public class Reader {
    public Integer get(String item) {
      synchronized (this) {
        return stock.get(item); // race
      }
    }
  }
}
