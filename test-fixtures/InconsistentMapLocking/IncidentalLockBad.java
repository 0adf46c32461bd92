// SPDX-License-Identifier: Apache-2.0
// One of many accesses happens to stand inside a synchronized method that is about something
// else. Whether this map is shared is not to be seen: a note.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class IncidentalLockBad {
  private final Map<String, Integer> stock = new HashMap<>(); // expect: note InconsistentMapLocking
  private int calls;

  public void put(String item, int count) {
    stock.put(item, count); // race
  }

  public Integer get(String item) {
    return stock.get(item); // race
  }

  public boolean has(String item) {
    return stock.containsKey(item); // race
  }

  public synchronized String describe() {
    calls++;
    return calls + " calls, " + stock.size() + " items"; // race
  }
}
