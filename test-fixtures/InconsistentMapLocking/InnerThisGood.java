// SPDX-License-Identifier: Apache-2.0
// The inner class locks the outer object.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class InnerThisGood {
  private final Map<String, Integer> stock = new HashMap<>();

  public synchronized void put(String item, int count) {
    stock.put(item, count);
  }

  public class Reader {
    public Integer get(String item) {
      synchronized (InnerThisGood.this) {
        return stock.get(item);
      }
    }
  }
}
