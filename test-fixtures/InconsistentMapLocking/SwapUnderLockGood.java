// SPDX-License-Identifier: Apache-2.0
// drain() replaces the field under the same lock: nobody else can reach the old map any more, so
// it may be iterated without the lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class SwapUnderLockGood {
  private Map<String, Integer> hits = new HashMap<>();

  public synchronized void add(String page) {
    hits.merge(page, 1, Integer::sum);
  }

  public void drain() {
    Map<String, Integer> old;
    synchronized (this) {
      old = hits;
      hits = new HashMap<>();
    }
    for (Map.Entry<String, Integer> hit : old.entrySet()) {
      System.out.println(hit.getKey() + " " + hit.getValue());
    }
  }
}
