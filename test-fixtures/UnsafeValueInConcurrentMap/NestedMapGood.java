// SPDX-License-Identifier: Apache-2.0
// The inner map is a ConcurrentHashMap as well.
package fixtures.unsafevalueinconcurrentmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class NestedMapGood {
  private final Map<String, Map<String, Integer>> groups = new ConcurrentHashMap<>();

  private void add(String member) {
    groups
        .computeIfAbsent("all", name -> new ConcurrentHashMap<>())
        .put(member, 1);
  }

  void start() {
    new Thread(() -> add("ann")).start();
    new Thread(() -> add("bob")).start();
  }
}
