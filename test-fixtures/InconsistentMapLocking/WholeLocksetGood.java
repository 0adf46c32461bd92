// SPDX-License-Identifier: Apache-2.0
// get() holds the static lock too. touch() holds it inside its own monitor; the whole set counts,
// not the last lock taken.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class WholeLocksetGood {
  private static final Object LOCK = new Object();
  private final Map<String, Integer> stock = new HashMap<>();

  public synchronized void touch(String item) {
    synchronized (LOCK) {
      stock.merge(item, 1, Integer::sum);
    }
  }

  public void put(String item, int count) {
    synchronized (LOCK) {
      stock.put(item, count);
    }
  }

  public Integer get(String item) {
    synchronized (LOCK) {
      return stock.get(item);
    }
  }
}
