// SPDX-License-Identifier: Apache-2.0
// A house makes its room when it is first asked for one, in a loop or not. Whoever adds a guest holds the monitor of
// the room that has the map.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class FirstRoomGood {
  static final class Room {
    private final Map<String, Integer> guests = new HashMap<>();

    synchronized void add(String guest) {
      guests.merge(guest, 1, Integer::sum);
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
      house.room().add(guest);
    }
  }

  public static void add(House house, String guest) {
    house.room().add(guest);
  }
}
