// SPDX-License-Identifier: Apache-2.0
// Each roster is a synchronized map, and its iterator locks nothing: a put by another thread comes
// between two of its steps, unordered with both (JLS 17.4.5). That the map of all rosters never
// changes after the constructor orders nothing within a roster.
package fixtures.synchronizedmapiteration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public class ShiftRostersBad {
  enum Shift {
    EARLY,
    LATE
  }

  private final Map<Shift, Map<String, String>> rosters; // expect: warning SynchronizedMapIteration

  public ShiftRostersBad() {
    rosters = new EnumMap<>(Shift.class);
    for (Shift shift : Shift.values()) {
      rosters.put(shift, Collections.synchronizedMap(new TreeMap<>()));
    }
  }

  public void assign(Shift shift, String nurse, String ward) {
    rosters.get(shift).put(nurse, ward); // race
  }

  public List<String> nurses(Shift shift) {
    List<String> nurses = new ArrayList<>();
    Map<String, String> roster = rosters.get(shift);
    for (String nurse : roster.keySet()) { // race
      nurses.add(nurse);
    }
    return nurses;
  }

  public List<String> allNurses() {
    List<String> nurses = new ArrayList<>();
    rosters.values().forEach(
        roster -> {
          synchronized (roster) {
            nurses.addAll(roster.keySet());
          }
        });
    return nurses;
  }
}
