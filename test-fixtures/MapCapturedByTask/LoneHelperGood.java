// SPDX-License-Identifier: Apache-2.0
// The loop joins each thread of the list, were it one or none, before the starter reads (JLS 17.4.5).
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class LoneHelperGood {
  private final Map<Integer, Double> results = new HashMap<>();

  public double simulate(int rounds) throws InterruptedException {
    Thread helper = new Thread(() -> results.put(rounds, Math.sqrt(rounds)));
    List<Thread> threads = List.of(helper);
    for (Thread thread : threads) {
      thread.start();
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return results.getOrDefault(rounds, 0.0);
  }
}
