// SPDX-License-Identifier: Apache-2.0
// The list of guests is added without the monitor of the room, under which single guests are added.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class FirstRoomBad {
  static final class Room {
    private final Map<String, Integer> guests = new HashMap<>(); // expect: warning InconsistentMapLocking

    synchronized void add(String guest) {
      guests.merge(guest, 1, Integer::sum); // race
    }

    void addOneOfMany(String guest) {
      guests.merge(guest, 1, Integer::sum); // race
    }
  }

  static final class House {
    private Room room;

    synchronized Room room() {
      if (room == null) {
        room = new Room();
      }
      return room;
    }
  }

  public static void addAll(House house, String[] guests) {
    for (String guest : guests) {
      house.room().addOneOfMany(guest);
    }
  }

  public static void add(House house, String guest) {
    house.room().add(guest);
  }
}
