// SPDX-License-Identifier: Apache-2.0
// The helper answers true to every thread, not just to the one that sets the flag. Each call of either
// method starts a task.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class LastRoundBad {
  private final Map<String, Integer> tabs = new HashMap<>(); // expect: warning UnguardedSharedMap
  private boolean over;

  public void ring() {
    close();
  }

  public void fireAlarm() {
    close();
  }

  private void close() {
    if (begin()) {
      new Thread(() -> tabs.merge("house", 1, Integer::sum)).start(); // race
    }
  }

  private boolean begin() {
    synchronized (this) {
      over = true;
    }
    return true;
  }
}
