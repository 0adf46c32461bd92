// SPDX-License-Identifier: Apache-2.0
// Both hold the monitor of the map itself.
package fixtures.inconsistentmaplocking;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

public class AmountsViewGood {
  private final Map<String, Integer> stock = new HashMap<>();
  private final Collection<Integer> amounts = stock.values();

  public void add(String article, int amount) {
    synchronized (stock) {
      stock.merge(article, amount, Integer::sum);
    }
  }

  public int total() {
    synchronized (stock) {
      int total = 0;
      for (int amount : amounts) {
        total += amount;
      }
      return total;
    }
  }
}
