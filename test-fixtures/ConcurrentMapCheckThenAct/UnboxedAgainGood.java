// SPDX-License-Identifier: Apache-2.0
// What was found is kept in a variable, and stays what it is whoever withdraws the price.
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class UnboxedAgainGood {
  private final Map<String, Integer> prices = new ConcurrentHashMap<>();

  public void offer(String ware, int price) {
    prices.put(ware, price);
  }

  public int total(String ware, int pieces) {
    Integer price = prices.get(ware);
    if (price == null) {
      return 0;
    }
    return pieces * price;
  }

  public void clear() {
    prices.clear();
  }
}
