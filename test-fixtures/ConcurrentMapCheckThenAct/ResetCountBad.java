// SPDX-License-Identifier: Apache-2.0
// The count is removed after it was read, and put back one higher: the reset is lost. No order of the two
// methods one after the other has that outcome.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class ResetCountBad {
  private final ConcurrentHashMap<String, Integer> hits = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public synchronized void hit(String page) {
    Integer count = hits.get(page);
    hits.put(page, count == null ? 1 : count + 1); // race
  }

  public void reset(String page) {
    hits.remove(page); // race
  }
}
