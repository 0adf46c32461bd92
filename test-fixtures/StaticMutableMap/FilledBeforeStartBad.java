// SPDX-License-Identifier: Apache-2.0
// main puts once more after it has started the threads that read.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;

public class FilledBeforeStartBad {
  private static final Map<String, Integer> RATES = new HashMap<>(); // expect: error StaticMutableMap

  public static void main(String[] args) {
    RATES.put("eur", 1);
    for (int i = 0; i < 4; i++) {
      new Thread(() -> System.out.println(RATES.get("eur"))).start(); // race
    }
    RATES.put("usd", 2); // race
  }
}
