// SPDX-License-Identifier: Apache-2.0
// The method locks this, the block locks another object.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class SynchronizedMethodAndBlockBad {
  private final Object lock = new Object();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public synchronized void put(String item, int count) {
    stock.put(item, count); // race
  }

  public Integer get(String item) {
    synchronized (lock) {
      return stock.get(item); // race
    }
  }
}
