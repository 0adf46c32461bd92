// SPDX-License-Identifier: Apache-2.0
// lock() makes an object at each call, so every caller holds a lock that no other can hold.
package fixtures.inconsistentmaplocking;

import java.util.Map;
import java.util.TreeMap;

public class LockByGetterBad {
  static final class Store {
    private final Object lock = new Object();
    final Map<String, Integer> items = new TreeMap<>(); // expect: error InconsistentMapLocking

    Object lock() {
      return new Object();
    }
  }

  static void add(Store store, String item) {
    synchronized (store.lock()) {
      store.items.put(item, item.length()); // race
    }
  }

  static void list(Store store) {
    synchronized (store.lock()) {
      store.items.keySet().forEach(System.out::println); // race
    }
  }

  public static void main(String[] args) {
    Store store = new Store();
    new Thread(() -> add(store, "tea")).start();
    new Thread(() -> list(store)).start();
  }
}
