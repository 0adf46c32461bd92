// SPDX-License-Identifier: Apache-2.0
// A reporter asks the gauge for its value on a thread of its own.
package fixtures.unguardedsharedmap;

import com.codahale.metrics.Gauge;
import com.codahale.metrics.MetricRegistry;
import java.util.HashMap;
import java.util.Map;

public class DropwizardGaugeBad {
  private final Map<String, Integer> sessions = new HashMap<>(); // expect: warning UnguardedSharedMap

  public DropwizardGaugeBad(MetricRegistry registry) {
    registry.register("sessions", (Gauge<Integer>) () -> sessions.size()); // race
  }

  public void open(String name) {
    sessions.put(name, 1); // race
  }
}
