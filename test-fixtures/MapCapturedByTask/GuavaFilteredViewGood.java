// SPDX-License-Identifier: Apache-2.0
// The task reads a copy of the filtered map, made before it starts.
package fixtures.mapcapturedbytask;

import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.Map;

public class GuavaFilteredViewGood {
  public static void watch() {
    Map<String, Integer> prices = new HashMap<>();
    Map<String, Integer> fruit =
        new HashMap<>(Maps.filterKeys(prices, name -> name.startsWith("fruit.")));
    new Thread(() -> System.out.println(fruit.size())).start();
    prices.put("fruit.apple", 3);
  }
}
