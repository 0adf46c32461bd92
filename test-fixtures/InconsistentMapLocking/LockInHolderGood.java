// SPDX-License-Identifier: Apache-2.0
// Both methods take the same lock of the holder class.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class LockInHolderGood {
  static final class Locks {
    static final Object STOCK = new Object();
    static final Object ORDERS = new Object();

    private Locks() {}
  }

  private final Map<String, Integer> stock = new HashMap<>();

  public void put(String item, int count) {
    synchronized (Locks.STOCK) {
      stock.put(item, count);
    }
  }

  public Integer get(String item) {
    synchronized (Locks.STOCK) {
      return stock.get(item);
    }
  }
}
