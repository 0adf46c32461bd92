// SPDX-License-Identifier: Apache-2.0
// drain() takes the reference under the lock but leaves the map in the field, so it iterates
// outside the lock what add() goes on changing.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class SwapUnderLockBad {
  private final Map<String, Integer> hits = new HashMap<>(); // expect: warning InconsistentMapLocking

  public synchronized void add(String page) {
    hits.merge(page, 1, Integer::sum); // race
  }

  public void drain() {
    Map<String, Integer> old;
    synchronized (this) {
      old = hits;
    }
    for (Map.Entry<String, Integer> hit : old.entrySet()) { // race
      System.out.println(hit.getKey() + " " + hit.getValue()); // race
    }
  }
}
