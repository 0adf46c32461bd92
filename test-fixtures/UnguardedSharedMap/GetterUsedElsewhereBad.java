// SPDX-License-Identifier: Apache-2.0
// The exporter asks the inventory for its live map and iterates it on the exporter's thread, while
// main goes on adding to the inventory.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class GetterUsedElsewhereBad {
  static final class Inventory {
    private final Map<String, Integer> stock = new HashMap<>(); // expect: error UnguardedSharedMap

    void add(String item, int count) {
      stock.merge(item, count, Integer::sum); // race
    }

    Map<String, Integer> stock() {
      return stock;
    }
  }

  static final class Exporter extends Thread {
    private final Map<String, Integer> source;

    Exporter(Inventory inventory) {
      super("exporter");
      this.source = inventory.stock();
    }

    @Override
    public void run() {
      StringBuilder text = new StringBuilder();
      for (Map.Entry<String, Integer> entry : source.entrySet()) { // race
        text.append(entry.getKey()).append('=').append(entry.getValue()).append('\n'); // race
      }
      System.out.print(text);
    }
  }

  public static void main(String[] args) {
    Inventory inventory = new Inventory();
    inventory.add("tea", 1);
    new Exporter(inventory).start();
    inventory.add("ale", 2);
  }
}
