// SPDX-License-Identifier: Apache-2.0
// The value is known by its interface. The meter that is replaced has counted, and takes that with it.
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class MeterOfRoomBad {
  interface Meter {
    void tick();
  }

  static final class Clicks implements Meter {
    private long clicks = 1;

    @Override
    public synchronized void tick() {
      clicks++;
    }
  }

  private final Map<String, Meter> rooms = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public void entered(String room) {
    Meter meter = rooms.get(room); // race
    if (meter != null) {
      meter.tick();
    } else {
      rooms.put(room, new Clicks()); // race
    }
  }
}
