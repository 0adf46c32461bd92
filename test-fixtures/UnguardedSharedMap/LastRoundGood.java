// SPDX-License-Identifier: Apache-2.0
// The helper answers true to the one thread that it lets set the flag, under the monitor. So one task
// is started, whichever method is called, and how often.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class LastRoundGood {
  private final Map<String, Integer> tabs = new HashMap<>();
  private boolean over;

  public void ring() {
    close();
  }

  public void fireAlarm() {
    close();
  }

  private void close() {
    if (begin()) {
      new Thread(() -> tabs.merge("house", 1, Integer::sum)).start();
    }
  }

  private boolean begin() {
    synchronized (this) {
      if (over) {
        return false;
      }
      over = true;
    }
    return true;
  }
}
