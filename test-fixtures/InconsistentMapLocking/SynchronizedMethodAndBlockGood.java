// SPDX-License-Identifier: Apache-2.0
// A synchronized method and synchronized (this) lock the same monitor (JLS 8.4.3.6).
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class SynchronizedMethodAndBlockGood {
  private final Object lock = new Object();
  private final Map<String, Integer> stock = new HashMap<>();

  public synchronized void put(String item, int count) {
    stock.put(item, count);
  }

  public Integer get(String item) {
    synchronized (this) {
      return stock.get(item);
    }
  }
}
