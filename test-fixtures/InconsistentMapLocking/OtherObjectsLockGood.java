// SPDX-License-Identifier: Apache-2.0
// Both take the lock of the store whose map they touch.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class OtherObjectsLockGood {
  static final class Store {
    final Object lock = new Object();
    final Map<String, Integer> items = new HashMap<>();
  }

  private final Store store = new Store();
  private final Object lock = new Object();

  public void put(String item, int count) {
    synchronized (store.lock) {
      store.items.put(item, count);
    }
  }

  public Integer get(String item) {
    synchronized (store.lock) {
      return store.items.get(item);
    }
  }
}
