// SPDX-License-Identifier: Apache-2.0
// What is dropped is noted under the lock of whoever puts, and cleared without it.
package fixtures.inconsistentmaplocking;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;

public class EldestEntryBad {
  private final ArrayDeque<String> dropped = new ArrayDeque<>(); // expect: warning InconsistentMapLocking
  private Map<String, Long> used = new LinkedHashMap<>();

  public synchronized void limit(int size) {
    used =
        new LinkedHashMap<>(size, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            if (size() > size) {
              dropped.addLast(eldest.getKey()); // race
            }
            return size() > size;
          }
        };
  }

  public synchronized void touch(String key) {
    used.put(key, System.nanoTime());
  }

  public synchronized int waiting() {
    return dropped.size(); // race
  }

  public synchronized String next() {
    return dropped.pollFirst(); // race
  }

  public void clear() {
    dropped.clear(); // race
  }
}
