// SPDX-License-Identifier: Apache-2.0
// The concurrent map lets every thread that asks for a line come to the same Route, and does nothing for
// the plain map inside that: serve changes it, times copies it, and no action of the one
// happens-before the other (JLS 17.4.5).
package fixtures.unguardedsharedmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class TimetableBad {
  private static class Route {
    private final Map<String, String> stops = new LinkedHashMap<>(); // expect: warning UnguardedSharedMap

    void add(String stop, String time) {
      stops.put(stop, time); // race
    }

    List<String> times() {
      return new ArrayList<>(stops.values()); // race
    }
  }

  private final ConcurrentMap<String, Route> routes = new ConcurrentHashMap<>();

  public void open(String line) {
    routes.putIfAbsent(line, new Route());
  }

  public void serve(String line, String stop, String time) {
    Route route = routes.get(line);
    if (route != null) {
      route.add(stop, time);
    }
  }

  public List<String> times(String line) {
    Route route = routes.get(line);
    return route == null ? List.of() : route.times();
  }
}
