// SPDX-License-Identifier: Apache-2.0
// Who comes second finds the meter of the first.
package fixtures.concurrentmapcheckthenact;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class MeterOfRoomGood {
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

  private final Map<String, Meter> rooms = new ConcurrentHashMap<>();

  public void entered(String room) {
    Meter meter = rooms.putIfAbsent(room, new Clicks());
    if (meter != null) {
      meter.tick();
    }
  }
}
