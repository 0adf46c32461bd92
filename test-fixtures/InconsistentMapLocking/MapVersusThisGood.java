// SPDX-License-Identifier: Apache-2.0
// Both lock the map.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class MapVersusThisGood {
  private final Map<String, Integer> stock = new HashMap<>();

  public void put(String item, int count) {
    synchronized (stock) {
      stock.put(item, count);
    }
  }

  public Integer get(String item) {
    synchronized (stock) {
      return stock.get(item);
    }
  }
}
