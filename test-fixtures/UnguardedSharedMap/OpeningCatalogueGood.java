// SPDX-License-Identifier: Apache-2.0
// The thread that started the till opens the latch when the catalogue is filled: every put happens-before
// countDown(), and that before await() returns.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

public class OpeningCatalogueGood {
  private final Map<String, Integer> prices = new HashMap<>();
  private final CountDownLatch open = new CountDownLatch(1);

  void fill(String[] articles) {
    for (String article : articles) {
      prices.put(article, article.length());
    }
    open.countDown();
  }

  void sell() {
    try {
      open.await();
      System.out.println(prices.get("tea"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public static void main(String[] args) {
    OpeningCatalogueGood shop = new OpeningCatalogueGood();
    new Thread(shop::sell).start();
    shop.fill(args);
  }
}
