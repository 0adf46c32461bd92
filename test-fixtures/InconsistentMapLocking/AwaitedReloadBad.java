// SPDX-License-Identifier: Apache-2.0
// A reload has its work done by another thread and waits for it. That orders the work for whoever reloads, and for
// nobody else: the report that comes round meanwhile holds a lock that the work does not (JLS 17.4.5).
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class AwaitedReloadBad {
  private final Map<String, Integer> limits = new HashMap<>(); // expect: warning InconsistentMapLocking
  private final ExecutorService loader = Executors.newFixedThreadPool(2);
  private final ScheduledExecutorService reports = Executors.newScheduledThreadPool(1);

  public AwaitedReloadBad() {
    reports.scheduleAtFixedRate(this::report, 1, 1, TimeUnit.MINUTES);
  }

  private synchronized void report() {
    limits.forEach((user, limit) -> System.out.println(user + " " + limit)); // race
  }

  public void reload(String user) throws InterruptedException, ExecutionException {
    loader.submit(() -> limits.put(user, user.length())).get(); // race
  }
}
