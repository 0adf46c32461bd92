// SPDX-License-Identifier: Apache-2.0
// The iterations overlap the starter's put, which a ConcurrentHashMap allows.
package fixtures.unguardedsharedmap;

import com.google.common.util.concurrent.AbstractScheduledService;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class GuavaScheduledServiceGood extends AbstractScheduledService {
  private final Map<String, Long> visitors = new ConcurrentHashMap<>();

  public static void open(String name) {
    GuavaScheduledServiceGood service = new GuavaScheduledServiceGood();
    service.startAsync();
    service.visitors.put(name, System.nanoTime());
  }

  @Override
  protected void startUp() {
    visitors.put("first", 0L);
  }

  @Override
  protected void runOneIteration() {
    visitors.values().removeIf(last -> System.nanoTime() - last > 1_000_000_000L);
  }
}
