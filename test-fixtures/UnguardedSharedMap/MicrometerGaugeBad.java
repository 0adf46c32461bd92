// SPDX-License-Identifier: Apache-2.0
// Whoever publishes the metrics asks the map for its size, on a thread of his own, while callers
// write it.
package fixtures.unguardedsharedmap;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.Map;

public class MicrometerGaugeBad {
  private final Map<String, Integer> sessions = new HashMap<>(); // expect: warning UnguardedSharedMap

  public MicrometerGaugeBad(MeterRegistry registry) {
    Gauge.builder("sessions", sessions, Map::size).register(registry); // race
  }

  public void open(String name) {
    sessions.put(name, 1); // race
  }
}
