// SPDX-License-Identifier: Apache-2.0
// The package-private map class locks nothing, and of its two callers only one holds the lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class LockedByEveryCallerBad {
  private static final class Store {
    private final Map<String, Integer> items = new HashMap<>(); // expect: warning InconsistentMapLocking

    void put(String item, int count) {
      items.put(item, count); // race
    }

    Integer get(String item) {
      return items.get(item); // race
    }
  }

  private final Store store = new Store();

  public synchronized void put(String item, int count) {
    store.put(item, count);
  }

  public Integer get(String item) {
    return store.get(item);
  }
}
