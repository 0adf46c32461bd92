// SPDX-License-Identifier: Apache-2.0
// All that put hold the lock.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class SetCountGood {
  private final ConcurrentHashMap<String, Integer> hits = new ConcurrentHashMap<>();

  public synchronized void hit(String page) {
    Integer count = hits.get(page);
    hits.put(page, count == null ? 1 : count + 1);
  }

  public synchronized void set(String page, int count) {
    hits.put(page, count);
  }
}
