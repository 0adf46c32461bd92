// SPDX-License-Identifier: Apache-2.0
// A concurrent map locked in one method and not in the other. Its accesses synchronize by
// themselves; the lock makes two steps one for those who take it, and a plain get needs it not.
package fixtures.inconsistentmaplocking;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class ConcurrentLockedHereGood {
  private final ConcurrentMap<String, Integer> stock = new ConcurrentHashMap<>();

  public synchronized void reset() {
    stock.clear();
    stock.put("tea", 0);
  }

  public Integer get(String item) {
    return stock.get(item);
  }

  public void put(String item, int count) {
    stock.put(item, count);
  }
}
