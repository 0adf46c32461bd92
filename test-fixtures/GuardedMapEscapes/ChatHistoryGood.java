// SPDX-License-Identifier: Apache-2.0
// linesOf() returns an immutable copy made under the lock.
package fixtures.guardedmapescapes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ChatHistoryGood {
  private final Map<String, List<String>> rooms = new HashMap<>();

  public void say(String room, String line) {
    synchronized (rooms) {
      rooms.computeIfAbsent(room, r -> new ArrayList<>()).add(line);
    }
  }

  public List<String> linesOf(String room) {
    synchronized (rooms) {
      List<String> lines = rooms.get(room);
      return lines == null ? List.of() : List.copyOf(lines);
    }
  }
}
