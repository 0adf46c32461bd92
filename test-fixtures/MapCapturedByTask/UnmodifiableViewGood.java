// SPDX-License-Identifier: Apache-2.0
// The task reads through an unmodifiable view of a copy made before the start; nobody changes the
// copy.
package fixtures.mapcapturedbytask;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

public class UnmodifiableViewGood {
  public static void main(String[] args) {
    Map<String, Integer> prices = new HashMap<>();
    prices.put("tea", 3);
    Map<String, Integer> view = Collections.unmodifiableMap(new HashMap<>(prices));
    new Thread(() -> System.out.println(view.get("tea"))).start();
    prices.put("ale", 5);
  }
}
