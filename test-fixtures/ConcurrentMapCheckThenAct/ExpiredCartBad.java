// SPDX-License-Identifier: Apache-2.0
// Two threads that both find no cart, or one that is too old, both put a new one. The second put
// replaces the first cart, and with it what the first thread has already laid into it.
package fixtures.concurrentmapcheckthenact;

import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

public class ExpiredCartBad {
  static final class Cart {
    private final Queue<String> items = new ConcurrentLinkedQueue<>();
    private final long until;

    Cart(long until) {
      this.until = until;
    }

    boolean isOld(long now) {
      return until < now;
    }

    void add(String item) {
      items.add(item);
    }
  }

  private final ConcurrentHashMap<String, Cart> carts = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public Cart cart(String user, long now) {
    Cart cart = carts.get(user); // race
    if (cart == null || cart.isOld(now)) {
      cart = new Cart(now + 1000);
      carts.put(user, cart); // race
    }
    return cart;
  }

  public void add(String user, String item, long now) {
    cart(user, now).add(item);
  }
}
