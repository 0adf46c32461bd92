// SPDX-License-Identifier: Apache-2.0
// The field starts as a ConcurrentHashMap, but reset() puts a plain HashMap into it; from then on
// the thread and the callers race on that one. What counts is every value the field can have.
package fixtures.unsafemappublication;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class ReassignedBad {
  private volatile Map<String, Integer> rows = new ConcurrentHashMap<>(); // expect: warning UnsafeMapPublication

  public void start() {
    new Thread(() -> rows.put("a", 1)).start(); // race
  }

  public void reset() {
    rows = new HashMap<>();
  }

  public Integer find(String key) {
    return rows.get(key); // race
  }
}
