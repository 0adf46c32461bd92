// SPDX-License-Identifier: Apache-2.0
// The only writer, the object's one thread, fills a copy and then stores it in the volatile
// field: the fill happens-before the store, the store before every read that sees it, and no
// published map changes.
package fixtures.unsafemappublication;

import java.util.HashMap;
import java.util.Map;

public class CopyOnWriteGood {
  private volatile Map<String, Integer> prices = new HashMap<>();

  public CopyOnWriteGood() {
    new Thread(this::poll).start();
  }

  private void poll() {
    for (int i = 0; i < 100; i++) {
      Map<String, Integer> next = new HashMap<>(prices);
      next.put("item " + i, i);
      prices = next;
    }
  }

  public Integer find(String item) {
    return prices.get(item);
  }
}
