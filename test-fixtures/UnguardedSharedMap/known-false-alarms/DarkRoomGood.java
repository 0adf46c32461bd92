// SPDX-License-Identifier: Apache-2.0
// getAndSet(true) gives false to one thread until that sets the flag back, which happens-before the next one
// gets false. The analysis knows a flag as won by compareAndSet only.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

public class DarkRoomGood {
  private final Map<Integer, String> prints = new HashMap<>(); // false alarm: error UnguardedSharedMap
  private final AtomicBoolean busy = new AtomicBoolean();

  void develop(int film, String name) {
    while (busy.getAndSet(true)) {
      Thread.onSpinWait();
    }
    try {
      prints.put(film, name);
    } finally {
      busy.set(false);
    }
  }

  public static void main(String[] args) {
    DarkRoomGood room = new DarkRoomGood();
    new Thread(() -> room.develop(1, "sea")).start();
    new Thread(() -> room.develop(2, "hill")).start();
  }
}
