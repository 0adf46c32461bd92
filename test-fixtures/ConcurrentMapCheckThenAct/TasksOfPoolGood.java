// SPDX-License-Identifier: Apache-2.0
// One thread runs the tasks one by one, and nobody else writes the map.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class TasksOfPoolGood {
  private final ConcurrentHashMap<String, Integer> totals = new ConcurrentHashMap<>();
  private final ExecutorService executor = Executors.newSingleThreadExecutor();

  public void add(String key, int amount) {
    executor.execute(
        () -> {
          Integer total = totals.get(key);
          totals.put(key, total == null ? amount : total + amount);
        });
  }

  public Integer total(String key) {
    return totals.get(key);
  }
}
