// SPDX-License-Identifier: Apache-2.0
// The service's thread starts it up and runs one iteration after the other, while the starter puts.
package fixtures.unguardedsharedmap;

import com.google.common.util.concurrent.AbstractScheduledService;
import java.util.HashMap;
import java.util.Map;

public class GuavaScheduledServiceBad extends AbstractScheduledService {
  private final Map<String, Long> visitors = new HashMap<>(); // expect: error UnguardedSharedMap

  public static void open(String name) {
    GuavaScheduledServiceBad service = new GuavaScheduledServiceBad();
    service.startAsync();
    service.visitors.put(name, System.nanoTime()); // race
  }

  @Override
  protected void startUp() {
    visitors.put("first", 0L);
  }

  @Override
  protected void runOneIteration() {
    visitors.values().removeIf(last -> System.nanoTime() - last > 1_000_000_000L); // race
  }
}
