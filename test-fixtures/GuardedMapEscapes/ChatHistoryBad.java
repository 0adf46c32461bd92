// SPDX-License-Identifier: Apache-2.0
// The map is only touched under the lock, yet the ArrayList in it leaves it: the caller reads the list
// while say() adds to the same list.
package fixtures.guardedmapescapes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ChatHistoryBad {
  private final Map<String, List<String>> rooms = new HashMap<>(); // expect: warning GuardedMapEscapes

  public void say(String room, String line) {
    synchronized (rooms) {
      rooms.computeIfAbsent(room, r -> new ArrayList<>()).add(line); // race
    }
  }

  public List<String> linesOf(String room) {
    synchronized (rooms) {
      List<String> lines = rooms.get(room);
      return lines == null ? List.of() : lines; // race
    }
  }
}
