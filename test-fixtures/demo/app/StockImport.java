// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads what lies in the warehouse. */
final class StockImport {
  private StockImport() {}

  static Map<String, Integer> load(List<String> items) {
    Map<String, Integer> stock = new HashMap<>(); // expect: error MapCapturedByTask
    items.parallelStream().forEach(item -> stock.put(item, count(item))); // race
    return Map.copyOf(stock);
  }

  private static int count(String item) {
    return item.length() * 10;
  }
}
