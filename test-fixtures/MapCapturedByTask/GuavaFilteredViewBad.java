// SPDX-License-Identifier: Apache-2.0
// filterKeys() copies nothing: the task that reads the filtered map goes over the HashMap while the
// starter puts.
package fixtures.mapcapturedbytask;

import com.google.common.collect.Maps;
import java.util.HashMap;
import java.util.Map;

public class GuavaFilteredViewBad {
  public static void watch() {
    Map<String, Integer> prices = new HashMap<>(); // expect: error MapCapturedByTask
    Map<String, Integer> fruit = Maps.filterKeys(prices, name -> name.startsWith("fruit."));
    new Thread(() -> System.out.println(fruit.size())).start(); // race
    prices.put("fruit.apple", 3); // race
  }
}
