// SPDX-License-Identifier: Apache-2.0
// One thread finds the flag unset and sets it, under the monitor. It starts two tasks, and nothing
// orders these.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class FirstShiftBad {
  private final Map<String, Integer> shifts = new HashMap<>(); // expect: error UnguardedSharedMap
  private boolean begun;

  public void begin() {
    synchronized (this) {
      if (begun) {
        return;
      }
      begun = true;
    }
    new Thread(() -> shifts.clear()).start(); // race
    new Thread(() -> shifts.put("early", 1)).start(); // race
  }
}
