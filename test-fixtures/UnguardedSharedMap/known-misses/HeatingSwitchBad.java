// SPDX-License-Identifier: Apache-2.0
// Whoever changes the flag from true to false wins it at once after another has changed it from false to true:
// the two winners are in the map together. The analysis takes them for winners of one change.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

public class HeatingSwitchBad {
  private final Map<String, Integer> rooms = new HashMap<>(); // miss: error UnguardedSharedMap
  private final AtomicBoolean on = new AtomicBoolean();

  void switchOn(String room) {
    if (on.compareAndSet(false, true)) {
      rooms.put(room, 21); // race
    }
  }

  void switchOff(String room) {
    if (on.compareAndSet(true, false)) {
      rooms.remove(room); // race
    }
  }

  public static void main(String[] args) {
    HeatingSwitchBad heating = new HeatingSwitchBad();
    new Thread(() -> heating.switchOn("hall")).start();
    new Thread(() -> heating.switchOff("hall")).start();
  }
}
