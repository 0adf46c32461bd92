// SPDX-License-Identifier: Apache-2.0
// Both hold the lock.
package fixtures.unguardedsharedmap;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;

public class MicrometerGaugeMethodGood {
  private final Map<String, Integer> queues = new HashMap<>();

  public MicrometerGaugeMethodGood(MeterRegistry registry) {
    registry.gauge("queued", this, MicrometerGaugeMethodGood::total);
  }

  private synchronized double total() {
    return queues.values().stream().mapToInt(Integer::intValue).sum();
  }

  public synchronized void add(String queue) {
    queues.merge(queue, 1, Integer::sum);
  }
}
