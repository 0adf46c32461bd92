// SPDX-License-Identifier: Apache-2.0
// All three methods are synchronized.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class GetUnlockedGood {
  private final Map<String, Integer> stock = new HashMap<>();

  public synchronized void put(String item, int count) {
    stock.put(item, count);
  }

  public synchronized void remove(String item) {
    stock.remove(item);
  }

  public synchronized Integer get(String item) {
    return stock.get(item);
  }
}
