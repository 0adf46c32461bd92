// SPDX-License-Identifier: Apache-2.0
// The starter puts before it starts the task whose function stands in a field.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

public class FunctionInFieldGood {
  private final Consumer<Map<String, Integer>> filler = prices -> prices.put("tea", 3);

  public void fill() {
    Map<String, Integer> prices = new HashMap<>();
    Thread filling = new Thread(() -> filler.accept(prices));
    prices.put("coffee", 4);
    filling.start();
  }
}
