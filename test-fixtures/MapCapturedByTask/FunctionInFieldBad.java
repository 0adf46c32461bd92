// SPDX-License-Identifier: Apache-2.0
// What the task does with the map stands in a field: it puts while its starter does.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

public class FunctionInFieldBad {
  private final Consumer<Map<String, Integer>> filler = prices -> prices.put("tea", 3); // race

  public void fill() {
    Map<String, Integer> prices = new HashMap<>(); // expect: error MapCapturedByTask
    Thread filling = new Thread(() -> filler.accept(prices));
    filling.start();
    prices.put("coffee", 4); // race
  }
}
