// SPDX-License-Identifier: Apache-2.0
// replace asks only whether there is a count, not whether it is still the one that was read.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class ReplacedCountBad {
  private final ConcurrentHashMap<String, Integer> stock = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public void add(String item) {
    stock.putIfAbsent(item, 0);
  }

  public void deliver(String item, int pieces) {
    Integer before = stock.get(item); // race
    if (before != null) {
      stock.replace(item, before + pieces); // race
    }
  }
}
