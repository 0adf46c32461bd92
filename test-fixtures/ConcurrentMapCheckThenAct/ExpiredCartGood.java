// SPDX-License-Identifier: Apache-2.0
// To look for the cart and to put a new one for none or an old one is one step.
package fixtures.concurrentmapcheckthenact;

import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

public class ExpiredCartGood {
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

  private final ConcurrentHashMap<String, Cart> carts = new ConcurrentHashMap<>();

  public Cart cart(String user, long now) {
    return carts.compute(
        user, (u, old) -> old == null || old.isOld(now) ? new Cart(now + 1000) : old);
  }

  public void add(String user, String item, long now) {
    cart(user, now).add(item);
  }
}
