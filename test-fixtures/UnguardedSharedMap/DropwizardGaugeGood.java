// SPDX-License-Identifier: Apache-2.0
// The map is made for threads.
package fixtures.unguardedsharedmap;

import com.codahale.metrics.Gauge;
import com.codahale.metrics.MetricRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class DropwizardGaugeGood {
  private final Map<String, Integer> sessions = new ConcurrentHashMap<>();

  public DropwizardGaugeGood(MetricRegistry registry) {
    registry.register("sessions", (Gauge<Integer>) () -> sessions.size());
  }

  public void open(String name) {
    sessions.put(name, 1);
  }
}
