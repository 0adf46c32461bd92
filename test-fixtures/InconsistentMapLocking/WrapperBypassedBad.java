// SPDX-License-Identifier: Apache-2.0
// The task goes through the synchronized wrapper and so holds its monitor; the starter touches
// the wrapped map directly, without. One HashMap, no common lock.
package fixtures.inconsistentmaplocking;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

public class WrapperBypassedBad {
  public static void main(String[] args) {
    Map<String, Integer> counts = new HashMap<>(); // expect: error InconsistentMapLocking
    Map<String, Integer> safe = Collections.synchronizedMap(counts);
    new Thread(() -> safe.put("a", 1)).start(); // race
    counts.put("b", 2); // race
  }
}
