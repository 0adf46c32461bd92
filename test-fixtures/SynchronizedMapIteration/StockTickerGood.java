// SPDX-License-Identifier: Apache-2.0
// The loop holds the map's own monitor, which put takes as well.
package fixtures.synchronizedmapiteration;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

public class StockTickerGood {
  private final Map<String, Double> last = Collections.synchronizedMap(new TreeMap<>());

  private void feed() {
    for (int i = 0; i < 1_000; i++) {
      last.put("S" + i, Math.random());
    }
  }

  private void show() {
    synchronized (last) {
    for (Map.Entry<String, Double> e : last.entrySet()) {
      System.out.printf("%s %.2f%n", e.getKey(), e.getValue());
    }
    }
  }

  public static void main(String[] args) {
    StockTickerGood ticker = new StockTickerGood();
    new Thread(ticker::feed).start();
    new Thread(ticker::show).start();
  }
}
