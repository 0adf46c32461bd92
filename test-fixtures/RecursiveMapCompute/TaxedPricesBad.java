// SPDX-License-Identifier: Apache-2.0
// price computes an entry by asking Taxes, which asks price for another one: the map is changed inside its own
// computation, by way of another object.
package fixtures.recursivemapcompute;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class TaxedPricesBad {
  private final Map<String, Integer> prices = new ConcurrentHashMap<>(); // expect: warning RecursiveMapCompute
  private final Taxes taxes;

  public TaxedPricesBad() {
    this.taxes = new Taxes(this);
  }

  public int price(String article) {
    return prices.computeIfAbsent(article, taxes::taxed); // race
  }

  private int listed(String article) {
    return article.length();
  }

  private static final class Taxes {
    private final TaxedPricesBad shop;

    Taxes(TaxedPricesBad shop) {
      this.shop = shop;
    }

    int taxed(String article) {
      int dash = article.indexOf('-');
      return dash < 0 ? article.length() : 2 * shop.price(article.substring(dash + 1));
    }
  }
}
