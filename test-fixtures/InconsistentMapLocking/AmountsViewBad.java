// SPDX-License-Identifier: Apache-2.0
// The values of a map are an object of their own: its monitor is not the map's, so add may run while total iterates.
package fixtures.inconsistentmaplocking;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

public class AmountsViewBad {
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking
  private final Collection<Integer> amounts = stock.values();

  public void add(String article, int amount) {
    synchronized (stock) {
      stock.merge(article, amount, Integer::sum); // race
    }
  }

  public int total() {
    synchronized (amounts) {
      int total = 0;
      for (int amount : amounts) { // race
        total += amount;
      }
      return total;
    }
  }
}
