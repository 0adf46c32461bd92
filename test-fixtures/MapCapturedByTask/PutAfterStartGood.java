// SPDX-License-Identifier: Apache-2.0
// main fills the map before it starts the threads and nobody writes afterwards: the puts
// happen-before start() and so before all reads, and reads do not conflict.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.Map;

public class PutAfterStartGood {
  public static void main(String[] args) {
    Map<String, Integer> rates = new HashMap<>();
    rates.put("eur", 1);
    rates.put("usd", 2);
    for (int i = 0; i < 4; i++) {
      new Thread(() -> System.out.println(rates.get("eur"))).start();
    }
  }
}
