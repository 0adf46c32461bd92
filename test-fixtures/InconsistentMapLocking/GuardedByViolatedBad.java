// SPDX-License-Identifier: Apache-2.0
// The annotation says that the map is guarded by lock; size() touches it without. The declared
// discipline is broken, and size() races with the locked put.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import net.jcip.annotations.GuardedBy;

public class GuardedByViolatedBad {
  private final Object lock = new Object();

  @GuardedBy("lock")
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void put(String item, int count) {
    synchronized (lock) {
      stock.put(item, count); // race
    }
  }

  public int size() {
    return stock.size(); // race
  }
}
