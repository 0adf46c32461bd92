// SPDX-License-Identifier: Apache-2.0
// The iteration stands inside the block too. Monitors are reentrant: leaving the inner
// synchronized method leaves the outer block locked.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class ReentrantSynchronizedGood {
  private final Map<String, Integer> stock = new HashMap<>();

  public synchronized void add(String item) {
    stock.merge(item, 1, Integer::sum);
  }

  public synchronized Integer get(String item) {
    return stock.get(item);
  }

  public int total() {
    int total = 0;
    synchronized (this) {
      add("counted");
      for (int count : stock.values()) {
        total += count;
      }
    }
    return total;
  }
}
