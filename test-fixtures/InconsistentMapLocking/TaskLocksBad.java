// SPDX-License-Identifier: Apache-2.0
// The periodic task takes the lock, open() does not.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class TaskLocksBad {
  private final Map<String, Long> sessions = new HashMap<>(); // expect: warning InconsistentMapLocking
  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);

  public TaskLocksBad() {
    scheduler.scheduleWithFixedDelay(
        () -> {
          synchronized (sessions) {
            sessions.values().removeIf(opened -> opened < System.nanoTime()); // race
          }
        },
        1,
        1,
        TimeUnit.MINUTES);
  }

  public void open(String id) {
    sessions.put(id, System.nanoTime()); // race
  }
}
