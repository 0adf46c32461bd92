// SPDX-License-Identifier: Apache-2.0
// The local variable names the one lock of the object.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class LocalLockGood {
  private final Object mutex = new Object();
  private final Map<String, Integer> stock = new HashMap<>();

  public void put(String item, int count) {
    synchronized (mutex) {
      stock.put(item, count);
    }
  }

  public Integer get(String item) {
    Object lock = mutex;
    synchronized (lock) {
      return stock.get(item);
    }
  }
}
