// SPDX-License-Identifier: Apache-2.0
// Each list is copied under its own monitor.
package fixtures.unsafevalueinconcurrentmap;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class AuditTrailGood {
  private final ConcurrentMap<String, List<String>> trails = new ConcurrentHashMap<>();

  public void append(String user, String action) {
    List<String> trail = trails.computeIfAbsent(user, u -> new ArrayList<>());
    synchronized (trail) {
      trail.add(action);
    }
  }

  public int dump(StringBuilder out) {
    int lines = 0;
    for (List<String> trail : new ArrayList<>(trails.values())) {
      synchronized (trail) {
      for (String action : trail) {
        out.append(action).append('\n');
        lines++;
      }
      }
    }
    return lines;
  }
}
