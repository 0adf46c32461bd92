// SPDX-License-Identifier: Apache-2.0
// size() holds the lock as declared.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import net.jcip.annotations.GuardedBy;

public class GuardedByViolatedGood {
  private final Object lock = new Object();

  @GuardedBy("lock")
  private final Map<String, Integer> stock = new HashMap<>();

  public void put(String item, int count) {
    synchronized (lock) {
      stock.put(item, count);
    }
  }

  public int size() {
    synchronized (lock) {
      return stock.size();
    }
  }
}
