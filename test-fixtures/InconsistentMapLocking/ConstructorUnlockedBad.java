// SPDX-License-Identifier: Apache-2.0
// fill() is public and may be called at any time; its unlocked puts race with the locked get.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ConstructorUnlockedBad {
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void fill(List<String> items) {
    for (String item : items) {
      stock.put(item, 0); // race
    }
  }

  public synchronized Integer get(String item) {
    return stock.get(item); // race
  }

  public synchronized void put(String item, int count) {
    stock.put(item, count); // race
  }
}
