// SPDX-License-Identifier: Apache-2.0
// The task gets a copy that Map.copyOf made before the start. The copy never changes; the map
// itself is touched by the starter only.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class ImmutableCopyGood {
  public static void main(String[] args) {
    Map<String, Integer> prices = new HashMap<>();
    prices.put("tea", 3);
    Map<String, Integer> snapshot = Map.copyOf(prices);
    new Thread(
            () -> {
              int sum = 0;
              for (int price : snapshot.values()) {
                sum += price;
              }
              System.out.println(sum);
            })
        .start();
    prices.put("ale", 5);
  }
}
