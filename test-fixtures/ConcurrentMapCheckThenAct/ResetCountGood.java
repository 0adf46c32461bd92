// SPDX-License-Identifier: Apache-2.0
// The removal waits for the lock.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class ResetCountGood {
  private final ConcurrentHashMap<String, Integer> hits = new ConcurrentHashMap<>();

  public synchronized void hit(String page) {
    Integer count = hits.get(page);
    hits.put(page, count == null ? 1 : count + 1);
  }

  public synchronized void reset(String page) {
    hits.remove(page);
  }
}
