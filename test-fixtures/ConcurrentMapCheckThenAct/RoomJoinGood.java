// SPDX-License-Identifier: Apache-2.0
// The guest enters the room that the map has: nobody removes, so that get gives the first one put.
package fixtures.concurrentmapcheckthenact;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArraySet;

public class RoomJoinGood {
  private final ConcurrentMap<String, Set<String>> rooms = new ConcurrentHashMap<>();

  public int enter(String room, String guest) {
    Set<String> present = rooms.get(room);
    if (present == null) {
      Set<String> mine = new CopyOnWriteArraySet<>();
      rooms.putIfAbsent(room, mine);
      present = rooms.get(room);
    }
    present.add(guest);
    return present.size();
  }
}
