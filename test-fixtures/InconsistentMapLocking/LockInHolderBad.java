// SPDX-License-Identifier: Apache-2.0
// get() takes another of the locks that the holder class has.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class LockInHolderBad {
  static final class Locks {
    static final Object STOCK = new Object();
    static final Object ORDERS = new Object();

    private Locks() {}
  }

  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void put(String item, int count) {
    synchronized (Locks.STOCK) {
      stock.put(item, count); // race
    }
  }

  public Integer get(String item) {
    synchronized (Locks.ORDERS) {
      return stock.get(item); // race
    }
  }
}
