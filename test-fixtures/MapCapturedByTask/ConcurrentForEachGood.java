// SPDX-License-Identifier: Apache-2.0
// ConcurrentHashMap.forEach without a threshold runs its function on the calling thread.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class ConcurrentForEachGood {
  public static void main(String[] args) {
    ConcurrentHashMap<String, Integer> prices = new ConcurrentHashMap<>();
    for (String arg : args) {
      prices.put(arg, arg.length());
    }
    Map<Integer, String> byPrice = new HashMap<>();
    prices.forEach((item, price) -> byPrice.put(price, item));
    System.out.println(byPrice);
  }
}
