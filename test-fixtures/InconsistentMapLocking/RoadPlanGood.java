// SPDX-License-Identifier: Apache-2.0
// The root of the plan is an object of an anonymous class, which leads back to the plan that encloses
// it. That is no second name of the plan: its maps are those that all callers reach under the
// monitor of the book.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

public class RoadPlanGood {
  private final Plan plan = new Plan();

  public synchronized void add(String road) {
    plan.add(road);
  }

  public synchronized int build() {
    return plan.build();
  }

  private static class Road {
    private final Set<Road> leadTo = new LinkedHashSet<>();

    void join(Road road) {
      leadTo.add(road);
    }

    void close() {
      leadTo.clear();
    }
  }

  private static class Plan {
    private final Map<String, Road> roads = new HashMap<>();
    private final Road start =
        new Road() {
          @Override
          void close() {
            roads.clear();
            super.close();
          }
        };

    void add(String name) {
      Road road = new Road();
      roads.put(name, road);
      start.join(road);
    }

    int build() {
      int size = roads.size();
      start.close();
      return size;
    }
  }
}
