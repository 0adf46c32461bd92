// SPDX-License-Identifier: Apache-2.0
// The root of the plan is an object of an anonymous class, which leads back to the plan that encloses
// it. Callers who build reach the maps without the monitor of the book, under which others add.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

public class RoadPlanBad {
  private final Plan plan = new Plan();

  public synchronized void add(String road) {
    plan.add(road);
  }

  public int build() {
    return plan.build();
  }

  private static class Road {
    private final Set<Road> leadTo = new LinkedHashSet<>(); // expect: warning InconsistentMapLocking

    void join(Road road) {
      leadTo.add(road); // race
    }

    void close() {
      leadTo.clear(); // race
    }
  }

  private static class Plan {
    private final Map<String, Road> roads = new HashMap<>(); // expect: note InconsistentMapLocking
    private final Road start =
        new Road() {
          @Override
          void close() {
            roads.clear(); // race
            super.close();
          }
        };

    void add(String name) {
      Road road = new Road();
      roads.put(name, road); // race
      start.join(road);
    }

    int build() {
      int size = roads.size(); // race
      start.close();
      return size;
    }
  }
}
