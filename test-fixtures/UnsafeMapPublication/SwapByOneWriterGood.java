// SPDX-License-Identifier: Apache-2.0
// The copy is complete when the volatile store publishes it; there is one writer, so no update is
// lost.
package fixtures.unsafemappublication;

import java.util.HashMap;
import java.util.Map;

public class SwapByOneWriterGood {
  private volatile Map<String, Integer> rates = new HashMap<>();

  private void refresh() {
    for (int i = 0; i < 1000; i++) {
      Map<String, Integer> next = new HashMap<>(rates);
      next.put("round", i);
      rates = next;
    }
  }

  int rate(String name) {
    return rates.getOrDefault(name, 1);
  }

  public static void main(String[] args) {
    SwapByOneWriterGood table = new SwapByOneWriterGood();
    new Thread(table::refresh).start();
    System.out.println(table.rate("eur"));
  }
}
