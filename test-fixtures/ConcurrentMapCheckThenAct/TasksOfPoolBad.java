// SPDX-License-Identifier: Apache-2.0
// The tasks of a pool run beside each other: two that read the same total lose one of the amounts.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class TasksOfPoolBad {
  private final ConcurrentHashMap<String, Integer> totals = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct
  private final ExecutorService executor = Executors.newFixedThreadPool(4);

  public void add(String key, int amount) {
    executor.execute(
        () -> {
          Integer total = totals.get(key); // race
          totals.put(key, total == null ? amount : total + amount); // race
        });
  }

  public Integer total(String key) {
    return totals.get(key);
  }
}
