// SPDX-License-Identifier: Apache-2.0
// Each part of the array has the lock with the same index: whoever reaches a part holds its lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class StripedArrayGood {
  private final Object[] locks = new Object[16];
  private final Map<String, Integer>[] parts;

  @SuppressWarnings("unchecked")
  public StripedArrayGood() {
    parts = new Map[16];
    for (int i = 0; i < parts.length; i++) {
      locks[i] = new Object();
      parts[i] = new HashMap<>();
    }
  }

  private static int index(String key) {
    return Math.floorMod(key.hashCode(), 16);
  }

  public void put(String key, int value) {
    int i = index(key);
    synchronized (locks[i]) {
      parts[i].put(key, value);
    }
  }

  public Integer get(String key) {
    int i = index(key);
    synchronized (locks[i]) {
      return parts[i].get(key);
    }
  }
}
