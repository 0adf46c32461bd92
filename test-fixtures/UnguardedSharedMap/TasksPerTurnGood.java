// SPDX-License-Identifier: Apache-2.0
// Every turn makes its own object with its own map.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class TasksPerTurnGood implements Callable<Integer> {
  private final Map<String, Integer> counts = new TreeMap<>();

  @Override
  public Integer call() {
    counts.merge("a", 1, Integer::sum);
    return counts.size();
  }

  public static void main(String[] args) {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    for (int i = 0; i < 4; i++) {
      TasksPerTurnGood task = new TasksPerTurnGood();
      pool.submit(task);
    }
    pool.shutdown();
  }
}
