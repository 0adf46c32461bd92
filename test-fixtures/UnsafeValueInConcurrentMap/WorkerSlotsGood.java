// SPDX-License-Identifier: Apache-2.0
// Each turn of the loop has a key of its own, so each task a HashMap of its own.
package fixtures.unsafevalueinconcurrentmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class WorkerSlotsGood {
  static void start() {
    Map<Integer, Map<String, Integer>> slots = new ConcurrentHashMap<>();
    for (int i = 0; i < 8; i++) {
      int slot = i;
      new Thread(() -> slots.computeIfAbsent(slot, k -> new HashMap<>()).put("done", 1)).start();
    }
  }
}
