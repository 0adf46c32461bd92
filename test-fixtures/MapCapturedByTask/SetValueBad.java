// SPDX-License-Identifier: Apache-2.0
// Entry.setValue writes the map whose entry set is walked. The task changes values in place while
// the starter reads one of them; the two accesses to that entry's value field are unordered.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class SetValueBad {
  public static void main(String[] args) throws InterruptedException {
    Map<String, Integer> prices = new HashMap<>(); // expect: error MapCapturedByTask
    prices.put("tea", 3);
    Thread raise =
        new Thread(
            () -> {
              for (Map.Entry<String, Integer> price : prices.entrySet()) {
                price.setValue(price.getValue() + 1); // race
              }
            });
    raise.start();
    System.out.println(prices.get("tea")); // race
  }
}
