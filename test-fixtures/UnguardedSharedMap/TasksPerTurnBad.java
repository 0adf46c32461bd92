// SPDX-License-Identifier: Apache-2.0
// The object is made before the loop and every turn submits it to the pool again: its call()
// overlaps itself on one map.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class TasksPerTurnBad implements Callable<Integer> {
  private final Map<String, Integer> counts = new TreeMap<>(); // expect: error UnguardedSharedMap

  @Override
  public Integer call() {
    counts.merge("a", 1, Integer::sum); // race
    return counts.size(); // race
  }

  public static void main(String[] args) {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    TasksPerTurnBad task = new TasksPerTurnBad();
    for (int i = 0; i < 4; i++) {
      pool.submit(task);
    }
    pool.shutdown();
  }
}
