// SPDX-License-Identifier: Apache-2.0
// The thread that the constructor starts and the callers share a concurrent map: a put happens before
// each look-up that finds it. The map that run() makes for itself nobody else has.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class SelfStartedSamplerGood implements Runnable {
  private final Map<String, Double> readings = new ConcurrentHashMap<>();

  public SelfStartedSamplerGood() {
    readings.put("boiler", 20.0);
    new Thread(this, "sampler").start();
  }

  @Override
  public void run() {
    Map<String, Integer> failures = new HashMap<>();
    while (!Thread.interrupted()) {
      readings.put("boiler", Math.random());
      failures.merge("boiler", 1, Integer::sum);
    }
  }

  public Double reading(String sensor) {
    return readings.get(sensor);
  }
}
