// SPDX-License-Identifier: Apache-2.0
// The inner maps are concurrent too, and found in the outer one: two threads that read the same count of
// one inner map lose one.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class NestedMapBad {
  private final ConcurrentMap<String, ConcurrentMap<String, Integer>> sales = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public void sold(String shop, String item) {
    ConcurrentMap<String, Integer> counts = sales.computeIfAbsent(shop, s -> new ConcurrentHashMap<>());
    Integer count = counts.get(item); // race
    counts.put(item, count == null ? 1 : count + 1); // race
  }
}
