// SPDX-License-Identifier: Apache-2.0
// The writer holds one lock and the reader another: each excludes only its own kind, so put and
// get may overlap.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class TwoLocksBad {
  private final Object writeLock = new Object();
  private final Object readLock = new Object();
  private final Map<String, Integer> stock = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void put(String item, int count) {
    synchronized (writeLock) {
      stock.put(item, count); // race
    }
  }

  public Integer get(String item) {
    synchronized (readLock) {
      return stock.get(item); // race
    }
  }
}
