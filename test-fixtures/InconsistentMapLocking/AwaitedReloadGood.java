// SPDX-License-Identifier: Apache-2.0
// Whoever reloads holds the lock from before the work begins until it is known to be over.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class AwaitedReloadGood {
  private final Map<String, Integer> limits = new HashMap<>();
  private final ExecutorService loader = Executors.newFixedThreadPool(2);
  private final ScheduledExecutorService reports = Executors.newScheduledThreadPool(1);

  public AwaitedReloadGood() {
    reports.scheduleAtFixedRate(this::report, 1, 1, TimeUnit.MINUTES);
  }

  private synchronized void report() {
    limits.forEach((user, limit) -> System.out.println(user + " " + limit));
  }

  public synchronized void reload(String user) throws InterruptedException, ExecutionException {
    loader.submit(() -> limits.put(user, user.length())).get();
  }
}
