// SPDX-License-Identifier: Apache-2.0
// The copy made under the lock is a map of its own, but its values are the very lists that enrol changes
// under the lock, and who has the copy reads them without (JLS 17.4.5).
package fixtures.guardedmapescapes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public class CurriculumBad {
  private final Object office = new Object();
  private final Map<String, List<String>> courses = new HashMap<>(); // expect: warning GuardedMapEscapes

  public void enrol(String course, String student) {
    synchronized (office) {
      courses.computeIfAbsent(course, c -> new ArrayList<>()).add(student); // race
    }
  }

  public void leave(String course, String student) {
    synchronized (office) {
      List<String> students = courses.get(course);
      if (students != null) {
        students.remove(student); // race
      }
    }
  }

  public Map<String, List<String>> timetable() {
    synchronized (office) {
      return Collections.unmodifiableMap(new TreeMap<>(courses)); // race
    }
  }
}
