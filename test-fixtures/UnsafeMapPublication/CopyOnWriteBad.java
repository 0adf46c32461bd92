// SPDX-License-Identifier: Apache-2.0
// The field is volatile, but put() changes the map in place: the volatile read of the reference
// orders nothing about the content, so the thread's puts race with the gets.
package fixtures.unsafemappublication;

import java.util.HashMap;
import java.util.Map;

public class CopyOnWriteBad {
  private volatile Map<String, Integer> prices = new HashMap<>(); // expect: warning UnsafeMapPublication

  public CopyOnWriteBad() {
    new Thread(this::poll).start();
  }

  private void poll() {
    for (int i = 0; i < 100; i++) {
      prices.put("item " + i, i); // race
    }
  }

  public Integer find(String item) {
    return prices.get(item); // race
  }
}
