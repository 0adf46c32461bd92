// SPDX-License-Identifier: Apache-2.0
// new ArrayList copies the references of the lists, not the lists: dump iterates an ArrayList to which
// append adds under the list's monitor, without holding that monitor.
package fixtures.unsafevalueinconcurrentmap;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class AuditTrailBad {
  private final ConcurrentMap<String, List<String>> trails = new ConcurrentHashMap<>(); // expect: warning UnsafeValueInConcurrentMap

  public void append(String user, String action) {
    List<String> trail = trails.computeIfAbsent(user, u -> new ArrayList<>());
    synchronized (trail) {
      trail.add(action); // race
    }
  }

  public int dump(StringBuilder out) {
    int lines = 0;
    for (List<String> trail : new ArrayList<>(trails.values())) {
      for (String action : trail) { // race
        out.append(action).append('\n');
        lines++;
      }
    }
    return lines;
  }
}
