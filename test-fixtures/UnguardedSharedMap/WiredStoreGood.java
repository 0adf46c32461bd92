// SPDX-License-Identifier: Apache-2.0
// The store's map locks itself in every call.
package fixtures.unguardedsharedmap;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

public class WiredStoreGood {
  static final class Store {
    private final Map<String, Integer> stock = Collections.synchronizedMap(new HashMap<>());

    void add(String part, int count) {
      stock.merge(part, count, Integer::sum);
    }

    int count(String part) {
      return stock.getOrDefault(part, 0);
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
    new WiredStoreGood().open();
  }
}
