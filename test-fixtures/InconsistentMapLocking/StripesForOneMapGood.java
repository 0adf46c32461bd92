// SPDX-License-Identifier: Apache-2.0
// One map, and always the first lock of the array.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class StripesForOneMapGood {
  private final Object[] locks = new Object[16];
  private final Map<String, Integer> counts = new HashMap<>();

  public StripesForOneMapGood() {
    for (int i = 0; i < locks.length; i++) {
      locks[i] = new Object();
    }
  }

  public void put(String key, int value) {
    synchronized (locks[0]) {
      counts.put(key, value);
    }
  }

  public Integer get(String key) {
    synchronized (locks[0]) {
      return counts.get(key);
    }
  }
}
