// SPDX-License-Identifier: Apache-2.0
// The tasks of odd turns share one key and so one HashMap.
package fixtures.unsafevalueinconcurrentmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class WorkerSlotsBad {
  static void start() {
    Map<Integer, Map<String, Integer>> slots = new ConcurrentHashMap<>(); // expect: warning UnsafeValueInConcurrentMap
    for (int i = 0; i < 8; i++) {
      int slot = i % 2;
      new Thread(() -> slots.computeIfAbsent(slot, k -> new HashMap<>()).put("done", 1)).start(); // race
    }
  }
}
