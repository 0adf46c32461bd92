// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.Map;
import java.util.TreeMap;

/** Takes orders and adds them up. */
public final class OrderService {
  private final PriceCache prices;
  private final Map<String, Integer> turnover = new TreeMap<>(); // expect: warning InconsistentMapLocking // miss: error InconsistentMapLocking
  private int orders;

  public OrderService(PriceCache prices) {
    this.prices = prices;
  }

  public String place(String item) {
    int price = prices.price(item);
    synchronized (this) {
      orders++;
      turnover.merge(item, price, Integer::sum); // race
      return "order " + orders;
    }
  }

  public synchronized int turnover(String item) {
    return turnover.getOrDefault(item, 0);
  }

  public String report() {
    StringBuilder report = new StringBuilder();
    for (Map.Entry<String, Integer> line : turnover.entrySet()) { // race
      report.append(line.getKey()).append(' ').append(line.getValue()).append('\n'); // race
    }
    return report.toString();
  }
}
