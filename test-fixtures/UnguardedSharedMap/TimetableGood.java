// SPDX-License-Identifier: Apache-2.0
// Every method of a Route holds its monitor.
package fixtures.unguardedsharedmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

public class TimetableGood {
  private static class Route {
    private final Map<String, String> stops = new LinkedHashMap<>();

    synchronized void add(String stop, String time) {
      stops.put(stop, time);
    }

    synchronized List<String> times() {
      return new ArrayList<>(stops.values());
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
