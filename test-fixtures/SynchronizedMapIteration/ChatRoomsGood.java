// SPDX-License-Identifier: Apache-2.0
// Whoever copies the set holds the monitor that each of its methods takes.
package fixtures.synchronizedmapiteration;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class ChatRoomsGood {
  private final ConcurrentMap<String, Set<String>> rooms = new ConcurrentHashMap<>();

  public void enter(String room, String who) {
    rooms.computeIfAbsent(room, r -> Collections.synchronizedSet(new HashSet<>())).add(who);
  }

  public Set<String> present(String room) {
    Set<String> present = rooms.get(room);
    if (present == null) {
      return Set.of();
    }
    synchronized (present) {
      return new HashSet<>(present);
    }
  }
}
