// SPDX-License-Identifier: Apache-2.0
// Nothing is locked around any access, and nothing else shows a second thread.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class IncidentalLockGood {
  private final Map<String, Integer> stock = new HashMap<>();
  private int calls;

  public void put(String item, int count) {
    stock.put(item, count);
  }

  public Integer get(String item) {
    return stock.get(item);
  }

  public boolean has(String item) {
    return stock.containsKey(item);
  }

  public String describe() {
    calls++;
    return calls + " calls, " + stock.size() + " items";
  }
}
