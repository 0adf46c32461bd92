// SPDX-License-Identifier: Apache-2.0
// prices copies under the lock.
package fixtures.guardedmapescapes;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

public class PriceBoardGood {
  private final Object lock = new Object();
  private final Map<String, Long> prices = new TreeMap<>();

  public void quote(String symbol, long cents) {
    synchronized (lock) {
      prices.put(symbol, cents);
    }
  }

  public Map<String, Long> prices() {
    synchronized (lock) {
      return Collections.unmodifiableMap(new TreeMap<>(prices));
    }
  }

  public long total() {
    synchronized (lock) {
      return prices.values().stream().mapToLong(Long::longValue).sum();
    }
  }
}
