// SPDX-License-Identifier: Apache-2.0
// The for loop uses the iterator of a synchronized map's entry set, which the user must guard with the
// map's monitor; the feed puts meanwhile.
package fixtures.synchronizedmapiteration;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

public class StockTickerBad {
  private final Map<String, Double> last = Collections.synchronizedMap(new TreeMap<>()); // expect: error SynchronizedMapIteration

  private void feed() {
    for (int i = 0; i < 1_000; i++) {
      last.put("S" + i, Math.random()); // race
    }
  }

  private void show() {
    for (Map.Entry<String, Double> e : last.entrySet()) { // race
      System.out.printf("%s %.2f%n", e.getKey(), e.getValue());
    }
  }

  public static void main(String[] args) {
    StockTickerBad ticker = new StockTickerBad();
    new Thread(ticker::feed).start();
    new Thread(ticker::show).start();
  }
}
