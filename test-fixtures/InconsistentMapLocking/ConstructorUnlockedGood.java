// SPDX-License-Identifier: Apache-2.0
// The constructor fills the map without the lock: until it returns, no other thread can reach the
// object, so it needs none.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ConstructorUnlockedGood {
  private final Map<String, Integer> stock = new HashMap<>();

  public ConstructorUnlockedGood(List<String> items) {
    for (String item : items) {
      stock.put(item, 0);
    }
  }

  public synchronized Integer get(String item) {
    return stock.get(item);
  }

  public synchronized void put(String item, int count) {
    stock.put(item, count);
  }
}
