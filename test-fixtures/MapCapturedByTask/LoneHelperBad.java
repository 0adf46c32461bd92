// SPDX-License-Identifier: Apache-2.0
// The helper, the only thread of its list, may still put while the starter reads: only a join would order
// the two (JLS 17.4.5).
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class LoneHelperBad {
  private final Map<Integer, Double> results = new HashMap<>(); // expect: error UnguardedSharedMap

  public double simulate(int rounds) throws InterruptedException {
    Thread helper = new Thread(() -> results.put(rounds, Math.sqrt(rounds))); // race
    List<Thread> threads = List.of(helper);
    for (Thread thread : threads) {
      thread.start();
    }
    return results.getOrDefault(rounds, 0.0); // race
  }
}
