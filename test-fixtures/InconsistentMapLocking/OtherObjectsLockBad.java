// SPDX-License-Identifier: Apache-2.0
// put() takes the lock that the store carries, get() its own: the map of one store is reached
// under two different locks.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class OtherObjectsLockBad {
  static final class Store {
    final Object lock = new Object();
    final Map<String, Integer> items = new HashMap<>(); // expect: warning InconsistentMapLocking
  }

  private final Store store = new Store();
  private final Object lock = new Object();

  public void put(String item, int count) {
    synchronized (store.lock) {
      store.items.put(item, count); // race
    }
  }

  public Integer get(String item) {
    synchronized (lock) {
      return store.items.get(item); // race
    }
  }
}
