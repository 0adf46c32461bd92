// SPDX-License-Identifier: Apache-2.0
// get() locks an object that it has just made and that nobody else knows.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class LocalLockBad {
  private final Object mutex = new Object();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void put(String item, int count) {
    synchronized (mutex) {
      stock.put(item, count); // race
    }
  }

  public Integer get(String item) {
    Object lock = new Object();
    synchronized (lock) {
      return stock.get(item); // race
    }
  }
}
