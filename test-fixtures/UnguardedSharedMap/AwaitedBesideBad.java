// SPDX-License-Identifier: Apache-2.0
// The import waits for the thread that it starts, so it is done when the method returns. The printer was started before
// and runs beside it.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.TreeMap;

public class AwaitedBesideBad {
  private final Map<String, Integer> prices = new TreeMap<>(); // expect: error UnguardedSharedMap

  private void load() throws InterruptedException {
    Thread importer = new Thread(() -> prices.put("tea", 3)); // race
    importer.start();
    importer.join();
  }

  private void print() {
    prices.forEach((article, price) -> System.out.println(article + " " + price)); // race
  }

  public static void main(String[] args) throws InterruptedException {
    AwaitedBesideBad shop = new AwaitedBesideBad();
    Thread printer = new Thread(shop::print);
    printer.start();
    shop.load();
    printer.join();
  }
}
