// SPDX-License-Identifier: Apache-2.0
// reset() replaces the lock object. A thread that still holds the old one and a thread that takes
// the new one are both inside, and their accesses to the map are unordered.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class LockReplacedBad {
  private Object lock = new Object();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void put(String item, int count) {
    synchronized (lock) {
      stock.put(item, count); // race
    }
  }

  public Integer get(String item) {
    synchronized (lock) {
      return stock.get(item); // race
    }
  }

  public void reset() {
    synchronized (lock) {
      stock.clear(); // race
    }
    lock = new Object();
  }
}
