// SPDX-License-Identifier: Apache-2.0
// The gauge calls the method that sums up the map on a thread that publishes.
package fixtures.unguardedsharedmap;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;

public class MicrometerGaugeMethodBad {
  private final Map<String, Integer> queues = new HashMap<>(); // expect: warning InconsistentMapLocking

  public MicrometerGaugeMethodBad(MeterRegistry registry) {
    registry.gauge("queued", this, MicrometerGaugeMethodBad::total);
  }

  private double total() {
    return queues.values().stream().mapToInt(Integer::intValue).sum(); // race
  }

  public synchronized void add(String queue) {
    queues.merge(queue, 1, Integer::sum); // race
  }
}
