// SPDX-License-Identifier: Apache-2.0
// Two requests of one guest may both find no basket and make one each; what was added to the replaced one is
// lost.
package fixtures.concurrentmapcheckthenact;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;

public class PicnicBasketsBad {
  static final class Basket {
    final List<String> items = new CopyOnWriteArrayList<>();
  }

  private final ConcurrentMap<String, Basket> baskets = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  private Basket basket(String guest) {
    Basket basket = baskets.get(guest); // race
    if (basket == null) {
      basket = new Basket();
      baskets.put(guest, basket); // race
    }
    return basket;
  }

  public void add(String guest, String item) {
    basket(guest).items.add(item);
  }
}
