// SPDX-License-Identifier: Apache-2.0
// The stream is a sequential one.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class UnboundReferenceGood {
  static final class Step {
    private final String name;
    private final Map<String, Long> times;

    Step(String name, Map<String, Long> times) {
      this.name = name;
      this.times = times;
    }

    void step() {
      times.put(name, System.nanoTime());
    }
  }

  public static void run(List<String> names) {
    Map<String, Long> times = new HashMap<>();
    List<Step> steps = new ArrayList<>();
    for (String name : names) {
      steps.add(new Step(name, times));
    }
    steps.stream().forEach(Step::step);
  }
}
