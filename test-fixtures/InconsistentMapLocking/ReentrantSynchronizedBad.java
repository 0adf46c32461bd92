// SPDX-License-Identifier: Apache-2.0
// total() iterates outside the block in which add() is called; add() locks by itself, the
// iteration does not.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class ReentrantSynchronizedBad {
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public synchronized void add(String item) {
    stock.merge(item, 1, Integer::sum); // race
  }

  public synchronized Integer get(String item) {
    return stock.get(item);
  }

  public int total() {
    int total = 0;
    synchronized (this) {
      add("counted");
    }
    for (int count : stock.values()) { // race
      total += count;
    }
    return total;
  }
}
