// SPDX-License-Identifier: Apache-2.0
// The map asks for its eldest entry in the middle of put, on the thread that puts and under its
// lock: what is dropped is noted under the lock under which it is taken.
package fixtures.inconsistentmaplocking;

import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;

public class EldestEntryGood {
  private final ArrayDeque<String> dropped = new ArrayDeque<>();
  private Map<String, Long> used = new LinkedHashMap<>();

  public synchronized void limit(int size) {
    used =
        new LinkedHashMap<>(size, 0.75f, true) {
          @Override
          protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            if (size() > size) {
              dropped.addLast(eldest.getKey());
            }
            return size() > size;
          }
        };
  }

  public synchronized void touch(String key) {
    used.put(key, System.nanoTime());
  }

  public synchronized int waiting() {
    return dropped.size();
  }

  public synchronized String next() {
    return dropped.pollFirst();
  }
}
