// SPDX-License-Identifier: Apache-2.0
// The override takes the lock, too.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class OverrideDropsLockGood {
  public static class Prices {
    protected final Map<String, Integer> byItem = new HashMap<>();

    public synchronized void put(String item, int price) {
      byItem.put(item, price);
    }

    public synchronized Integer get(String item) {
      return byItem.get(item);
    }
  }

  public static class CheckedPrices extends Prices {
    @Override
    public synchronized void put(String item, int price) {
      if (price < 0) {
        throw new IllegalArgumentException(item + ": " + price);
      }
      byItem.put(item, price);
    }
  }
}
