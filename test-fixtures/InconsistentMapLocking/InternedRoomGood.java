// SPDX-License-Identifier: Apache-2.0
// The map itself is the monitor of all rooms.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class InternedRoomGood {
  private final Map<String, List<String>> members = new HashMap<>();

  public void enter(String room, String nick) {
    synchronized (members) {
      members.computeIfAbsent(room, r -> new ArrayList<>()).add(nick);
    }
  }

  public void leave(String room, String nick) {
    synchronized (members) {
      List<String> list = members.get(room);
      if (list != null && list.remove(nick) && list.isEmpty()) {
        members.remove(room);
      }
    }
  }
}
