// SPDX-License-Identifier: Apache-2.0
// The values of the map are synchronized sets. The copy goes over one step by step and does not hold its monitor,
// while another thread enters the room: the iterator fails, or the copy is wrong.
package fixtures.synchronizedmapiteration;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class ChatRoomsBad {
  private final ConcurrentMap<String, Set<String>> rooms = new ConcurrentHashMap<>(); // expect: warning SynchronizedMapIteration

  public void enter(String room, String who) {
    rooms.computeIfAbsent(room, r -> Collections.synchronizedSet(new HashSet<>())).add(who); // race
  }

  public Set<String> present(String room) {
    Set<String> present = rooms.get(room);
    if (present == null) {
      return Set.of();
    }
    return new HashSet<>(present); // race
  }
}
