// SPDX-License-Identifier: Apache-2.0
// merge on the inner map is one step.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class NestedMapGood {
  private final ConcurrentMap<String, ConcurrentMap<String, Integer>> sales = new ConcurrentHashMap<>();

  public void sold(String shop, String item) {
    ConcurrentMap<String, Integer> counts = sales.computeIfAbsent(shop, s -> new ConcurrentHashMap<>());
    counts.merge(item, 1, Integer::sum);
  }
}
