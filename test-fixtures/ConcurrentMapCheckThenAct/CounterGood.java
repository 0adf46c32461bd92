// SPDX-License-Identifier: Apache-2.0
// merge reads and writes in one step.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class CounterGood {
  private final ConcurrentMap<String, Integer> hits = new ConcurrentHashMap<>();

  public void hit(String page) {
    hits.merge(page, 1, Integer::sum);
  }
}
