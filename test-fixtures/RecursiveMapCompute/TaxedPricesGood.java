// SPDX-License-Identifier: Apache-2.0
// Taxes asks for the listed price, which no map keeps.
package fixtures.recursivemapcompute;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class TaxedPricesGood {
  private final Map<String, Integer> prices = new ConcurrentHashMap<>();
  private final Taxes taxes;

  public TaxedPricesGood() {
    this.taxes = new Taxes(this);
  }

  public int price(String article) {
    return prices.computeIfAbsent(article, taxes::taxed);
  }

  private int listed(String article) {
    return article.length();
  }

  private static final class Taxes {
    private final TaxedPricesGood shop;

    Taxes(TaxedPricesGood shop) {
      this.shop = shop;
    }

    int taxed(String article) {
      int dash = article.indexOf('-');
      return dash < 0 ? article.length() : 2 * shop.listed(article.substring(dash + 1));
    }
  }
}
