// SPDX-License-Identifier: Apache-2.0
// ConcurrentHashMap.forEach with a parallelism threshold of 1 runs its function on threads of the
// common pool, several at once; all put into one HashMap.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class ConcurrentForEachBad {
  public static void main(String[] args) {
    ConcurrentHashMap<String, Integer> prices = new ConcurrentHashMap<>();
    for (String arg : args) {
      prices.put(arg, arg.length());
    }
    Map<Integer, String> byPrice = new HashMap<>(); // expect: error MapCapturedByTask
    prices.forEach(1, (item, price) -> byPrice.put(price, item)); // race
    System.out.println(byPrice);
  }
}
