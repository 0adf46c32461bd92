// SPDX-License-Identifier: Apache-2.0
// computeIfAbsent makes one basket for a guest, and all requests add to that.
package fixtures.concurrentmapcheckthenact;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArrayList;

public class PicnicBasketsGood {
  static final class Basket {
    final List<String> items = new CopyOnWriteArrayList<>();
  }

  private final ConcurrentMap<String, Basket> baskets = new ConcurrentHashMap<>();

  private Basket basket(String guest) {
    return baskets.computeIfAbsent(guest, g -> new Basket());
  }

  public void add(String guest, String item) {
    basket(guest).items.add(item);
  }
}
