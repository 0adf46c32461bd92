// SPDX-License-Identifier: Apache-2.0
// put() locks the map and get() locks this: two monitors.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class MapVersusThisBad {
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void put(String item, int count) {
    synchronized (stock) {
      stock.put(item, count); // race
    }
  }

  public Integer get(String item) {
    synchronized (this) {
      return stock.get(item); // race
    }
  }
}
