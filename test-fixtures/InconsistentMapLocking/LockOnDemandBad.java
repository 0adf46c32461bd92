// SPDX-License-Identifier: Apache-2.0
// The lock is made on demand, and nothing guards its making: two threads that both find none make
// one each, the second replaces the first, and both are inside.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class LockOnDemandBad {
  private Object lock;
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void put(String item, int count) {
    if (lock == null) {
      prepare();
    }
    synchronized (lock) {
      stock.put(item, count); // race
    }
  }

  public Integer get(String item) {
    synchronized (lock) {
      return stock.get(item); // race
    }
  }

  private void prepare() {
    if (lock == null) {
      lock = new Object();
    }
  }
}
