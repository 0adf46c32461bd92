// SPDX-License-Identifier: Apache-2.0
// open() hands its put to the same scheduler, which has one thread: all accesses are tasks of a
// serial executor.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class ScheduledVersusPublicGood {
  private final Map<String, Long> sessions = new HashMap<>();
  private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();

  public ScheduledVersusPublicGood() {
    scheduler.scheduleWithFixedDelay(this::expire, 1, 1, TimeUnit.MINUTES);
  }

  private void expire() {
    long now = System.nanoTime();
    sessions.values().removeIf(opened -> now - opened > 1_000_000_000L);
  }

  public void open(String id) {
    scheduler.execute(() -> sessions.put(id, System.nanoTime()));
  }
}
