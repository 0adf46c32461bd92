// SPDX-License-Identifier: Apache-2.0
// The getter returns a copy, made by main before it starts the exporter.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class GetterUsedElsewhereGood {
  static final class Inventory {
    private final Map<String, Integer> stock = new HashMap<>();

    void add(String item, int count) {
      stock.merge(item, count, Integer::sum);
    }

    Map<String, Integer> stock() {
      return new HashMap<>(stock);
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
      for (Map.Entry<String, Integer> entry : source.entrySet()) {
        text.append(entry.getKey()).append('=').append(entry.getValue()).append('\n');
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
