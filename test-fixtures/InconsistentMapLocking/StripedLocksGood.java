// SPDX-License-Identifier: Apache-2.0
// Each part of the map has a lock of its own, and lock and part are picked by the same pure
// expression: whoever reaches a part holds its lock.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class StripedLocksGood {
  private static final int STRIPES = 16;

  private final Object[] locks = new Object[STRIPES];
  private final List<Map<String, Integer>> parts = new ArrayList<>();

  public StripedLocksGood() {
    for (int i = 0; i < STRIPES; i++) {
      locks[i] = new Object();
      parts.add(new HashMap<>());
    }
  }

  public void put(String key, int value) {
    int stripe = Math.floorMod(key.hashCode(), STRIPES);
    synchronized (locks[stripe]) {
      parts.get(stripe).put(key, value);
    }
  }

  public Integer get(String key) {
    int stripe = Math.floorMod(key.hashCode(), STRIPES);
    synchronized (locks[stripe]) {
      return parts.get(stripe).get(key);
    }
  }
}
