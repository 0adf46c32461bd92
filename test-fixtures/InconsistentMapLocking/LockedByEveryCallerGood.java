// SPDX-License-Identifier: Apache-2.0
// Both callers of the store hold the lock, so it is held around each of its accesses.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class LockedByEveryCallerGood {
  private static final class Store {
    private final Map<String, Integer> items = new HashMap<>();

    void put(String item, int count) {
      items.put(item, count);
    }

    Integer get(String item) {
      return items.get(item);
    }
  }

  private final Store store = new Store();

  public synchronized void put(String item, int count) {
    store.put(item, count);
  }

  public synchronized Integer get(String item) {
    return store.get(item);
  }
}
