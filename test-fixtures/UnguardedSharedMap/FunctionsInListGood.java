// SPDX-License-Identifier: Apache-2.0
// One thread runs one after the other.
package fixtures.unguardedsharedmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class FunctionsInListGood {
  interface Step {
    void run(Map<String, Integer> counts);
  }

  private final Map<String, Integer> counts = new HashMap<>();
  private final List<Step> steps = new ArrayList<>();
  private boolean started;

  FunctionsInListGood() {
    steps.add(m -> m.merge("a", 1, Integer::sum));
    steps.add(m -> m.merge("b", 1, Integer::sum));
  }

  synchronized void start() {
    if (!started) {
      started = true;
      new Thread(() -> steps.forEach(step -> step.run(counts))).start();
    }
  }
}
