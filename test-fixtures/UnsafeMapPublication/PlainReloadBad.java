// SPDX-License-Identifier: Apache-2.0
// The timer stores each new table in a plain field: a reader may go on with the old one for ever, or
// find the new one before it sees what was put into it.
package fixtures.unsafemappublication;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class PlainReloadBad {
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
  private Map<String, Integer> rates = new HashMap<>(); // expect: warning UnsafeMapPublication

  public void start() {
    timer.scheduleAtFixedRate(this::reload, 1, 1, TimeUnit.MINUTES);
  }

  private void reload() {
    Map<String, Integer> next = new HashMap<>();
    next.put("eur", (int) (Math.random() * 100));
    rates = next; // race
  }

  public Integer rate(String currency) {
    return rates.get(currency); // race
  }
}
