// SPDX-License-Identifier: Apache-2.0
// The stream calls step() on each of the steps, several at once, and all of them were made with
// one map.
package fixtures.mapcapturedbytask;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class UnboundReferenceBad {
  static final class Step {
    private final String name;
    private final Map<String, Long> times;

    Step(String name, Map<String, Long> times) {
      this.name = name;
      this.times = times;
    }

    void step() {
      times.put(name, System.nanoTime()); // race
    }
  }

  public static void run(List<String> names) {
    Map<String, Long> times = new HashMap<>(); // expect: error MapCapturedByTask
    List<Step> steps = new ArrayList<>();
    for (String name : names) {
      steps.add(new Step(name, times));
    }
    steps.parallelStream().forEach(Step::step);
  }
}
