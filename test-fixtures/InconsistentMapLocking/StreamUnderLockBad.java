// SPDX-License-Identifier: Apache-2.0
// The sequential stream is right, but it stands after the block: its lambda runs where the stream
// runs, without the lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class StreamUnderLockBad {
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public synchronized void put(String item, int count) {
    stock.put(item, count); // race
  }

  public synchronized void remove(String item) {
    stock.remove(item); // race
  }

  public boolean hasAll(List<String> items) {
    synchronized (this) {
      if (items.isEmpty()) {
        return true;
      }
    }
    return items.stream().allMatch(item -> stock.containsKey(item)); // race
  }
}
