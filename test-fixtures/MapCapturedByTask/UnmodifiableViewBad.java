// SPDX-License-Identifier: Apache-2.0
// Collections.unmodifiableMap is a view, not a copy: the task's get through it reads the very
// HashMap that the starter goes on changing. Unordered.
package fixtures.mapcapturedbytask;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

public class UnmodifiableViewBad {
  public static void main(String[] args) {
    Map<String, Integer> prices = new HashMap<>(); // expect: error MapCapturedByTask
    prices.put("tea", 3);
    Map<String, Integer> view = Collections.unmodifiableMap(prices);
    new Thread(() -> System.out.println(view.get("tea"))).start(); // race
    prices.put("ale", 5); // race
  }
}
