// SPDX-License-Identifier: Apache-2.0
// The price that the first get has found may be withdrawn before the second one: what that gives is
// null, which cannot be unboxed (JLS 5.1.8).
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class UnboxedAgainBad {
  private final Map<String, Integer> prices = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public void offer(String ware, int price) {
    prices.put(ware, price);
  }

  public int total(String ware, int pieces) {
    if (prices.get(ware) == null) {
      return 0;
    }
    return pieces * prices.get(ware); // race
  }

  public void clear() {
    prices.clear(); // race
  }
}
