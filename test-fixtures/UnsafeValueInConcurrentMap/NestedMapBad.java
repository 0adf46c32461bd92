// SPDX-License-Identifier: Apache-2.0
// The inner HashMap is the value of a ConcurrentHashMap: the outer map hands both threads the
// same inner one, for both ask for the same key, and their puts into it are unordered.
package fixtures.unsafevalueinconcurrentmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class NestedMapBad {
  private final Map<String, Map<String, Integer>> groups = new ConcurrentHashMap<>(); // expect: error UnsafeValueInConcurrentMap

  private void add(String member) {
    groups
        .computeIfAbsent("all", name -> new HashMap<>())
        .put(member, 1); // race
  }

  void start() {
    new Thread(() -> add("ann")).start();
    new Thread(() -> add("bob")).start();
  }
}
