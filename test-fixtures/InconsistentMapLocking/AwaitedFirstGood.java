// SPDX-License-Identifier: Apache-2.0
// Who finds the flag set comes after the load, which nobody does again (JLS 17.4.4).
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class AwaitedFirstGood {
  private final Map<String, Integer> table = new HashMap<>();
  private final ExecutorService loader = Executors.newFixedThreadPool(2);
  private final ScheduledExecutorService printer = Executors.newScheduledThreadPool(1);
  private volatile boolean loaded;

  public AwaitedFirstGood() {
    printer.scheduleAtFixedRate(this::print, 1, 1, TimeUnit.MINUTES);
  }

  public synchronized void load(String name) throws InterruptedException, ExecutionException {
    if (!loaded) {
      loader.submit(() -> table.put(name, name.length())).get();
      loaded = true;
    }
  }

  private void print() {
    if (loaded) {
      System.out.println(table);
    }
  }
}
