// SPDX-License-Identifier: Apache-2.0
// main fills the map and only then starts the readers; start() publishes everything before it.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;

public class FilledBeforeStartGood {
  private static final Map<String, Integer> RATES = new HashMap<>();

  public static void main(String[] args) {
    RATES.put("eur", 1);
    RATES.put("usd", 2);
    for (int i = 0; i < 4; i++) {
      new Thread(() -> System.out.println(RATES.get("eur"))).start();
    }
  }
}
