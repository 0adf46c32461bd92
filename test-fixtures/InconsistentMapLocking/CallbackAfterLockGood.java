// SPDX-License-Identifier: Apache-2.0
// The listeners run while the lock is held; it is reentrant, and they run on the same thread.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

public class CallbackAfterLockGood {
  private final Map<String, Integer> totals = new HashMap<>();
  private final Consumer<String> onAdd = name -> totals.merge("all", 1, Integer::sum);

  public void add(String name) {
    synchronized (this) {
      totals.merge(name, 1, Integer::sum);
      onAdd.accept(name);
    }
  }

  public synchronized Integer total(String name) {
    return totals.get(name);
  }
}
