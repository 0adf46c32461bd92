// SPDX-License-Identifier: Apache-2.0
// checkout() removes the cart's HashMap and walks it, while a shopper who looked it up just before still
// merges into it: the inner map has no lock.
package fixtures.unsafevalueinconcurrentmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class CartTotalsBad {
  private final ConcurrentMap<String, Map<String, Integer>> carts = new ConcurrentHashMap<>(); // expect: warning UnsafeValueInConcurrentMap

  private void pick(String shopper, String article) {
    Map<String, Integer> cart = carts.computeIfAbsent(shopper, s -> new HashMap<>());
    cart.merge(article, 1, Integer::sum); // race
  }

  private int checkout(String shopper) {
    Map<String, Integer> cart = carts.remove(shopper);
    int pieces = 0;
    if (cart != null) {
      for (int n : cart.values()) { // race
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
