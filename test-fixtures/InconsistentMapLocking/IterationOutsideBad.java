// SPDX-License-Identifier: Apache-2.0
// Every change of the map is under the lock, the iteration in names() is not. After micrometer's
// MeterRegistry, which streamed the values of a map that it locked elsewhere.
package fixtures.inconsistentmaplocking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public class IterationOutsideBad {
  private final Map<String, Integer> meters = new LinkedHashMap<>(); // expect: warning InconsistentMapLocking

  public void add(String name) {
    synchronized (meters) {
      meters.putIfAbsent(name, 0); // race
    }
  }

  public void remove(String name) {
    synchronized (meters) {
      meters.remove(name); // race
    }
  }

  public List<String> names() {
    List<String> names = new ArrayList<>();
    for (String name : meters.keySet()) { // race
      names.add(name);
    }
    return names;
  }
}
