// SPDX-License-Identifier: Apache-2.0
// All rooms that the loop makes get one map, and each guards it with its own monitor: two rooms put at the same time.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class OneListManyRoomsBad {
  static final class Room {
    private final Map<String, Integer> guests;

    Room(Map<String, Integer> guests) {
      this.guests = guests;
    }

    synchronized void add(String guest) {
      guests.merge(guest, 1, Integer::sum); // race
    }
  }

  public static void addAll(String[] names) throws InterruptedException {
    Map<String, Integer> guests = new HashMap<>(); // expect: error InconsistentMapLocking
    for (String name : names) {
      Room room = new Room(guests);
      new Thread(() -> room.add(name)).start();
    }
  }
}
