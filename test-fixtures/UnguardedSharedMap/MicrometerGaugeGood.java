// SPDX-License-Identifier: Apache-2.0
// The map is made for threads.
package fixtures.unguardedsharedmap;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class MicrometerGaugeGood {
  private final Map<String, Integer> sessions = new ConcurrentHashMap<>();

  public MicrometerGaugeGood(MeterRegistry registry) {
    Gauge.builder("sessions", sessions, Map::size).register(registry);
  }

  public void open(String name) {
    sessions.put(name, 1);
  }
}
