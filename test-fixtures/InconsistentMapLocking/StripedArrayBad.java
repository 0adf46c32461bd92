// SPDX-License-Identifier: Apache-2.0
// get() locks the first stripe, whatever part it reads: it holds another lock than the put into
// the same part.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class StripedArrayBad {
  private final Object[] locks = new Object[16];
  private final Map<String, Integer>[] parts; // expect: warning InconsistentMapLocking

  @SuppressWarnings("unchecked")
  public StripedArrayBad() {
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
      parts[i].put(key, value); // race
    }
  }

  public Integer get(String key) {
    int i = index(key);
    synchronized (locks[0]) {
      return parts[i].get(key); // race
    }
  }
}
