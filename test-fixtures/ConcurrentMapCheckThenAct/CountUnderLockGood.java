// SPDX-License-Identifier: Apache-2.0
// The count that is put is computed from one that was read under the lock.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class CountUnderLockGood {
  private final ConcurrentHashMap<String, Integer> hits = new ConcurrentHashMap<>();

  public void hit(String page) {
    Integer count = hits.get(page);
    if (count != null && count == Integer.MAX_VALUE) {
      return;
    }
    synchronized (this) {
      count = hits.get(page);
      hits.put(page, count == null ? 1 : count + 1);
    }
  }
}
