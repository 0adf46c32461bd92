// SPDX-License-Identifier: Apache-2.0
// The shopper merges inside compute of the outer map, which excludes the remove of the same key.
package fixtures.unsafevalueinconcurrentmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class CartTotalsGood {
  private final ConcurrentMap<String, Map<String, Integer>> carts = new ConcurrentHashMap<>();

  private void pick(String shopper, String article) {
    carts.compute(shopper, (s, open) -> {
      Map<String, Integer> cart = open == null ? new HashMap<>() : open;
      cart.merge(article, 1, Integer::sum);
      return cart;
    });
  }

  private int checkout(String shopper) {
    Map<String, Integer> cart = carts.remove(shopper);
    int pieces = 0;
    if (cart != null) {
      for (int n : cart.values()) {
        pieces += n;
      }
    }
    return pieces;
  }

  public void run(String shopper, String... articles) {
    Thread browser = new Thread(() -> {
      for (String article : articles) {
        pick(shopper, article);
      }
    });
    Thread till = new Thread(() -> System.out.println(checkout(shopper)));
    browser.start();
    till.start();
  }
}
