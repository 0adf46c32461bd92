// SPDX-License-Identifier: Apache-2.0
// The store to the volatile field orders the puts before whoever reads the field.
package fixtures.unsafemappublication;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

public class PlainReloadGood {
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
  private volatile Map<String, Integer> rates = new HashMap<>();

  public void start() {
    timer.scheduleAtFixedRate(this::reload, 1, 1, TimeUnit.MINUTES);
  }

  private void reload() {
    Map<String, Integer> next = new HashMap<>();
    next.put("eur", (int) (Math.random() * 100));
    rates = next;
  }

  public Integer rate(String currency) {
    return rates.get(currency);
  }
}
