// SPDX-License-Identifier: Apache-2.0
// replace with the old value succeeds only if that is still the one that was read.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class ReplacedCountGood {
  private final ConcurrentHashMap<String, Integer> stock = new ConcurrentHashMap<>();

  public void add(String item) {
    stock.putIfAbsent(item, 0);
  }

  public void deliver(String item, int pieces) {
    Integer before;
    do {
      before = stock.get(item);
    } while (before != null && !stock.replace(item, before, before + pieces));
  }
}
