// SPDX-License-Identifier: Apache-2.0
// The latch is open before the first put: what the till reads after await() is not ordered after the puts.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;

public class OpeningCatalogueBad {
  private final Map<String, Integer> prices = new HashMap<>(); // expect: error UnguardedSharedMap
  private final CountDownLatch open = new CountDownLatch(1);

  void fill(String[] articles) {
    open.countDown();
    for (String article : articles) {
      prices.put(article, article.length()); // race
    }
  }

  void sell() {
    try {
      open.await();
      System.out.println(prices.get("tea")); // race
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  public static void main(String[] args) {
    OpeningCatalogueBad shop = new OpeningCatalogueBad();
    new Thread(shop::sell).start();
    shop.fill(args);
  }
}
