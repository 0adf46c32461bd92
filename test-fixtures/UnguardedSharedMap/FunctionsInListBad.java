// SPDX-License-Identifier: Apache-2.0
// Each function of the list runs on a thread of its own, and both put into the map.
package fixtures.unguardedsharedmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class FunctionsInListBad {
  interface Step {
    void run(Map<String, Integer> counts);
  }

  private final Map<String, Integer> counts = new HashMap<>(); // expect: warning UnguardedSharedMap
  private final List<Step> steps = new ArrayList<>();

  FunctionsInListBad() {
    steps.add(m -> m.merge("a", 1, Integer::sum)); // race
    steps.add(m -> m.merge("b", 1, Integer::sum)); // race
  }

  void start() {
    for (Step step : steps) {
      new Thread(() -> step.run(counts)).start();
    }
  }
}
