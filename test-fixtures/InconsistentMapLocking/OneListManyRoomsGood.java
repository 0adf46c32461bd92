// SPDX-License-Identifier: Apache-2.0
// Each room that the loop makes gets a map of its own, and one thread uses it.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class OneListManyRoomsGood {
  static final class Room {
    private final Map<String, Integer> guests;

    Room(Map<String, Integer> guests) {
      this.guests = guests;
    }

    synchronized void add(String guest) {
      guests.merge(guest, 1, Integer::sum);
    }
  }

  public static void addAll(String[] names) throws InterruptedException {
    for (String name : names) {
      Room room = new Room(new HashMap<>());
      new Thread(() -> room.add(name)).start();
    }
  }
}
