// SPDX-License-Identifier: Apache-2.0
// The task sums the values of the map while the starter puts more entries into it: iteration
// against write, unordered.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class ImmutableCopyBad {
  public static void main(String[] args) {
    Map<String, Integer> prices = new HashMap<>(); // expect: error MapCapturedByTask
    prices.put("tea", 3);
    Map<String, Integer> snapshot = prices;
    new Thread(
            () -> {
              int sum = 0;
              for (int price : snapshot.values()) { // race
                sum += price;
              }
              System.out.println(sum);
            })
        .start();
    prices.put("ale", 5); // race
  }
}
