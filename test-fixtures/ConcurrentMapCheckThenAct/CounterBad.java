// SPDX-License-Identifier: Apache-2.0
// Two threads that read the same count both put the next one: one of the two hits is not counted.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class CounterBad {
  private final ConcurrentMap<String, Integer> hits = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public void hit(String page) {
    Integer count = hits.get(page); // race
    hits.put(page, count == null ? 1 : count + 1); // race
  }
}
