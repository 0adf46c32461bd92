// SPDX-License-Identifier: Apache-2.0
// The constructor starts the object as a thread of its own. What the field initialiser made comes
// before that start (JLS 17.4.5), but nothing orders what run() puts later and what callers read.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class SelfStartedSamplerBad implements Runnable {
  private final Map<String, Double> readings = new HashMap<>(); // expect: warning UnguardedSharedMap

  public SelfStartedSamplerBad() {
    readings.put("boiler", 20.0);
    new Thread(this, "sampler").start();
  }

  @Override
  public void run() {
    while (!Thread.interrupted()) {
      readings.put("boiler", Math.random()); // race
    }
  }

  public Double reading(String sensor) {
    return readings.get(sensor); // race
  }
}
