// SPDX-License-Identifier: Apache-2.0
// Both methods change flag and map under the monitor: one ends before the other begins.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

public class HeatingSwitchGood {
  private final Map<String, Integer> rooms = new HashMap<>();
  private final AtomicBoolean on = new AtomicBoolean();

  synchronized void switchOn(String room) {
    if (on.compareAndSet(false, true)) {
      rooms.put(room, 21);
    }
  }

  synchronized void switchOff(String room) {
    if (on.compareAndSet(true, false)) {
      rooms.remove(room);
    }
  }

  public static void main(String[] args) {
    HeatingSwitchGood heating = new HeatingSwitchGood();
    new Thread(() -> heating.switchOn("hall")).start();
    new Thread(() -> heating.switchOff("hall")).start();
  }
}
