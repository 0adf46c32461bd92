// SPDX-License-Identifier: Apache-2.0
// lock() returns the one lock of the store.
package fixtures.inconsistentmaplocking;

import java.util.Map;
import java.util.TreeMap;

public class LockByGetterGood {
  static final class Store {
    private final Object lock = new Object();
    final Map<String, Integer> items = new TreeMap<>();

    Object lock() {
      return lock;
    }
  }

  static void add(Store store, String item) {
    synchronized (store.lock()) {
      store.items.put(item, item.length());
    }
  }

  static void list(Store store) {
    synchronized (store.lock()) {
      store.items.keySet().forEach(System.out::println);
    }
  }

  public static void main(String[] args) {
    Store store = new Store();
    new Thread(() -> add(store, "tea")).start();
    new Thread(() -> list(store)).start();
  }
}
