// SPDX-License-Identifier: Apache-2.0
// The first caller has the table loaded by a thread of a pool and waits for it under the lock. Who prints does not ask
// whether it is there yet.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class AwaitedFirstBad {
  private final Map<String, Integer> table = new HashMap<>(); // expect: warning InconsistentMapLocking
  private final ExecutorService loader = Executors.newFixedThreadPool(2);
  private final ScheduledExecutorService printer = Executors.newScheduledThreadPool(1);
  private volatile boolean loaded;

  public AwaitedFirstBad() {
    printer.scheduleAtFixedRate(this::print, 1, 1, TimeUnit.MINUTES);
  }

  public synchronized void load(String name) throws InterruptedException, ExecutionException {
    if (!loaded) {
      loader.submit(() -> table.put(name, name.length())).get(); // race
      loaded = true;
    }
  }

  private void print() {
    System.out.println(table); // race
  }
}
