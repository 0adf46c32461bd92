// SPDX-License-Identifier: Apache-2.0
// The scheduler's thread removes old sessions while callers of the public method open() put new
// ones: no lock, no order.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class ScheduledVersusPublicBad {
  private final Map<String, Long> sessions = new HashMap<>(); // expect: warning UnguardedSharedMap
  private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();

  public ScheduledVersusPublicBad() {
    scheduler.scheduleWithFixedDelay(this::expire, 1, 1, TimeUnit.MINUTES);
  }

  private void expire() {
    long now = System.nanoTime();
    sessions.values().removeIf(opened -> now - opened > 1_000_000_000L); // race
  }

  public void open(String id) {
    sessions.put(id, System.nanoTime()); // race
  }
}
