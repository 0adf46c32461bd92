// SPDX-License-Identifier: Apache-2.0
// Every access in the class holds the lock, but prices hands out a live view: its reader iterates the
// TreeMap without the lock while quote puts.
package fixtures.guardedmapescapes;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

public class PriceBoardBad {
  private final Object lock = new Object();
  private final Map<String, Long> prices = new TreeMap<>(); // expect: warning GuardedMapEscapes

  public void quote(String symbol, long cents) {
    synchronized (lock) {
      prices.put(symbol, cents); // race
    }
  }

  public Map<String, Long> prices() {
    synchronized (lock) {
      return Collections.unmodifiableMap(prices); // race
    }
  }

  public long total() {
    synchronized (lock) {
      return prices.values().stream().mapToLong(Long::longValue).sum();
    }
  }
}
