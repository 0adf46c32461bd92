// SPDX-License-Identifier: Apache-2.0
// The printer is started when the import is done.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.TreeMap;

public class AwaitedBesideGood {
  private final Map<String, Integer> prices = new TreeMap<>();

  private void load() throws InterruptedException {
    Thread importer = new Thread(() -> prices.put("tea", 3));
    importer.start();
    importer.join();
  }

  private void print() {
    prices.forEach((article, price) -> System.out.println(article + " " + price));
  }

  public static void main(String[] args) throws InterruptedException {
    AwaitedBesideGood shop = new AwaitedBesideGood();
    shop.load();
    Thread printer = new Thread(shop::print);
    printer.start();
    printer.join();
  }
}
