// SPDX-License-Identifier: Apache-2.0
// Both take the static lock, in instance methods; that a static lock guards an instance's map is
// more than needed, and right.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class StaticLockInInstanceGood {
  private static final Object LOCK = new Object();
  private final Map<String, Integer> stock = new HashMap<>();

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
