// SPDX-License-Identifier: Apache-2.0
// The copy made under the lock has copies of the lists as well: nothing that is changed afterwards leaves.
package fixtures.guardedmapescapes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

public class CurriculumGood {
  private final Object office = new Object();
  private final Map<String, List<String>> courses = new HashMap<>();

  public void enrol(String course, String student) {
    synchronized (office) {
      courses.computeIfAbsent(course, c -> new ArrayList<>()).add(student);
    }
  }

  public void leave(String course, String student) {
    synchronized (office) {
      List<String> students = courses.get(course);
      if (students != null) {
        students.remove(student);
      }
    }
  }

  public Map<String, List<String>> timetable() {
    synchronized (office) {
      Map<String, List<String>> copy = new TreeMap<>();
      courses.forEach((course, students) -> copy.put(course, List.copyOf(students)));
      return Collections.unmodifiableMap(copy);
    }
  }
}
