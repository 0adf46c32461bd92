// SPDX-License-Identifier: Apache-2.0
// The listeners run after the lock is released, and one of them puts into the map; the other
// accesses hold the lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

public class CallbackAfterLockBad {
  private final Map<String, Integer> totals = new HashMap<>(); // expect: warning InconsistentMapLocking
  private final Consumer<String> onAdd = name -> totals.merge("all", 1, Integer::sum); // race

  public void add(String name) {
    synchronized (this) {
      totals.merge(name, 1, Integer::sum); // race
    }
    onAdd.accept(name);
  }

  public synchronized Integer total(String name) {
    return totals.get(name); // race
  }
}
