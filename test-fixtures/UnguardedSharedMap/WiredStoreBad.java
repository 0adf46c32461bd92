// SPDX-License-Identifier: Apache-2.0
// The store that the supplier was given is the one that open() reads: by two paths the same map, which
// the new thread changes meanwhile.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class WiredStoreBad {
  static final class Store {
    private final Map<String, Integer> stock = new HashMap<>(); // expect: error UnguardedSharedMap

    void add(String part, int count) {
      stock.merge(part, count, Integer::sum); // race
    }

    int count(String part) {
      return stock.getOrDefault(part, 0); // race
    }
  }

  static final class Supplier {
    private final Store store;

    Supplier(Store store) {
      this.store = store;
    }

    void deliver() {
      store.add("bolt", 100);
    }
  }

  private final Store store = new Store();
  private final Supplier supplier = new Supplier(store);

  void open() {
    new Thread(supplier::deliver).start();
    System.out.println(store.count("bolt"));
  }

  public static void main(String[] args) {
    new WiredStoreBad().open();
  }
}
