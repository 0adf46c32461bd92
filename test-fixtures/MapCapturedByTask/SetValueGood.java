// SPDX-License-Identifier: Apache-2.0
// The starter reads after it joined the thread.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class SetValueGood {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> prices = new HashMap<>();
    prices.put("tea", 3);
    Thread raise =
        new Thread(
            () -> {
              for (Map.Entry<String, Integer> price : prices.entrySet()) {
                price.setValue(price.getValue() + 1);
              }
            });
    raise.start();
    raise.join();
    System.out.println(prices.get("tea"));
  }
}
