// SPDX-License-Identifier: Apache-2.0
// One thread finds the flag unset and sets it, under the monitor. It starts one task, which
// does both.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class FirstShiftGood {
  private final Map<String, Integer> shifts = new HashMap<>();
  private boolean begun;

  public void begin() {
    synchronized (this) {
      if (begun) {
        return;
      }
      begun = true;
    }
    new Thread(
            () -> {
              shifts.clear();
              shifts.put("early", 1);
            })
        .start();
  }
}
