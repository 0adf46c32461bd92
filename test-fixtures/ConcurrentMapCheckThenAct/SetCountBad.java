// SPDX-License-Identifier: Apache-2.0
// hit holds the lock for both steps, set puts without it: the count set in between is overwritten.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class SetCountBad {
  private final ConcurrentHashMap<String, Integer> hits = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public synchronized void hit(String page) {
    Integer count = hits.get(page);
    hits.put(page, count == null ? 1 : count + 1); // race
  }

  public void set(String page, int count) {
    hits.put(page, count); // race
  }
}
