// SPDX-License-Identifier: Apache-2.0
// Whoever iterates a roster holds its own monitor from the first step to the last, and put takes the
// same monitor: each put comes before or after the whole iteration (JLS 17.4.5).
package fixtures.synchronizedmapiteration;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public class ShiftRostersGood {
  enum Shift {
    EARLY,
    LATE
  }

  private final Map<Shift, Map<String, String>> rosters;

  public ShiftRostersGood() {
    rosters = new EnumMap<>(Shift.class);
    for (Shift shift : Shift.values()) {
      rosters.put(shift, Collections.synchronizedMap(new TreeMap<>()));
    }
  }

  public void assign(Shift shift, String nurse, String ward) {
    rosters.get(shift).put(nurse, ward);
  }

  public List<String> nurses(Shift shift) {
    List<String> nurses = new ArrayList<>();
    Map<String, String> roster = rosters.get(shift);
    synchronized (roster) {
      for (String nurse : roster.keySet()) {
        nurses.add(nurse);
      }
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
