// SPDX-License-Identifier: Apache-2.0
// The task and open() take the same lock; the lambda of the task takes it by itself, since it
// inherits none.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class TaskLocksGood {
  private final Map<String, Long> sessions = new HashMap<>();
  private final ScheduledExecutorService scheduler = Executors.newScheduledThreadPool(1);

  public TaskLocksGood() {
    scheduler.scheduleWithFixedDelay(
        () -> {
          synchronized (sessions) {
            sessions.values().removeIf(opened -> opened < System.nanoTime());
          }
        },
        1,
        1,
        TimeUnit.MINUTES);
  }

  public void open(String id) {
    synchronized (sessions) {
      sessions.put(id, System.nanoTime());
    }
  }
}
