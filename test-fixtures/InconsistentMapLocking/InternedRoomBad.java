// SPDX-License-Identifier: Apache-2.0
// Each room's name is interned: members of one room exclude each other, those of two rooms do not, yet
// all rooms are in the one HashMap.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class InternedRoomBad {
  private final Map<String, List<String>> members = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void enter(String room, String nick) {
    synchronized (room.intern()) {
      members.computeIfAbsent(room, r -> new ArrayList<>()).add(nick); // race
    }
  }

  public void leave(String room, String nick) {
    synchronized (room.intern()) {
      List<String> list = members.get(room); // race
      if (list != null && list.remove(nick) && list.isEmpty()) {
        members.remove(room); // race
      }
    }
  }
}
