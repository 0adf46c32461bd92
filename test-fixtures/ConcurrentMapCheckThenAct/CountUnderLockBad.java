// SPDX-License-Identifier: Apache-2.0
// The count is read before the lock is taken: the thread that waited for it puts what it had computed
// before.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class CountUnderLockBad {
  private final ConcurrentHashMap<String, Integer> hits = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public void hit(String page) {
    Integer count = hits.get(page); // race
    synchronized (this) {
      hits.put(page, count == null ? 1 : count + 1); // race
    }
  }
}
