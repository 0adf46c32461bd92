// SPDX-License-Identifier: Apache-2.0
// If another thread was first, putIfAbsent rejects `mine`, and the guest enters a room which nobody else
// will ever see.
package fixtures.concurrentmapcheckthenact;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.CopyOnWriteArraySet;

public class RoomJoinBad {
  private final ConcurrentMap<String, Set<String>> rooms = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct

  public int enter(String room, String guest) {
    Set<String> present = rooms.get(room); // race
    if (present == null) {
      Set<String> mine = new CopyOnWriteArraySet<>();
      rooms.putIfAbsent(room, mine); // race
      present = mine;
    }
    present.add(guest);
    return present.size();
  }
}
