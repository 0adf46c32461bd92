// SPDX-License-Identifier: Apache-2.0
// The scheduler has one thread, so the two tasks never run at once.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class TwoSchedulesGood {
  private static final long MAX_AGE = 60_000;

  private final Map<Long, String> events = new HashMap<>();
  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);

  public void start() {
    scheduler.scheduleAtFixedRate(this::poll, 0, 10, TimeUnit.MILLISECONDS);
    scheduler.scheduleWithFixedDelay(this::expire, 1, 1, TimeUnit.MINUTES);
  }

  private void poll() {
    events.put(System.currentTimeMillis(), Thread.currentThread().getName());
  }

  private void expire() {
    long oldest = System.currentTimeMillis() - MAX_AGE;
    events.keySet().removeIf(time -> time < oldest);
  }
}
