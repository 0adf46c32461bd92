// SPDX-License-Identifier: Apache-2.0
// The single writer does copy the map, but publishes the copy first and changes it afterwards,
// when readers may have it.
package fixtures.unsafemappublication;

import java.util.HashMap;
import java.util.Map;

public class SwapByOneWriterBad {
  private volatile Map<String, Integer> rates = new HashMap<>(); // expect: error UnsafeMapPublication

  private void refresh() {
    for (int i = 0; i < 1000; i++) {
      Map<String, Integer> next = new HashMap<>(rates);
      rates = next;
      next.put("round", i); // race
    }
  }

  int rate(String name) {
    return rates.getOrDefault(name, 1); // race
  }

  public static void main(String[] args) {
    SwapByOneWriterBad table = new SwapByOneWriterBad();
    new Thread(table::refresh).start();
    System.out.println(table.rate("eur"));
  }
}
