// SPDX-License-Identifier: Apache-2.0
// The subclass overrides put() without the lock that the superclass takes for the same map
// everywhere else.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class OverrideDropsLockBad {
  public static class Prices {
    protected final Map<String, Integer> byItem = new HashMap<>(); // expect: warning InconsistentMapLocking

    public synchronized void put(String item, int price) {
      byItem.put(item, price); // race
    }

    public synchronized Integer get(String item) {
      return byItem.get(item); // race
    }
  }

  public static class CheckedPrices extends Prices {
    @Override
    public void put(String item, int price) {
      if (price < 0) {
        throw new IllegalArgumentException(item + ": " + price);
      }
      byItem.put(item, price); // race
    }
  }
}
