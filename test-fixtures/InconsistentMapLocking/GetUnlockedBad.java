// SPDX-License-Identifier: Apache-2.0
// put and remove lock this, get does not. The class takes a lock for this map, so it expects
// several threads; the unlocked get races with the locked writes, because a lock orders only
// those who take it.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class GetUnlockedBad {
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public synchronized void put(String item, int count) {
    stock.put(item, count); // race
  }

  public synchronized void remove(String item) {
    stock.remove(item); // race
  }

  public Integer get(String item) {
    return stock.get(item); // race
  }
}
