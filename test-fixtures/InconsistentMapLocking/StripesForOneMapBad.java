// SPDX-License-Identifier: Apache-2.0
// The lock is chosen by the key, but the map is one for all keys: two keys have two locks, and two
// threads with them are in the map at once.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class StripesForOneMapBad {
  private final Object[] locks = new Object[16];
  private final Map<String, Integer> counts = new HashMap<>(); // expect: warning InconsistentMapLocking

  public StripesForOneMapBad() {
    for (int i = 0; i < locks.length; i++) {
      locks[i] = new Object();
    }
  }

  public void put(String key, int value) {
    synchronized (locks[Math.floorMod(key.hashCode(), 16)]) {
      counts.put(key, value); // race
    }
  }

  public Integer get(String key) {
    synchronized (locks[Math.floorMod(key.hashCode(), 16)]) {
      return counts.get(key); // race
    }
  }
}
