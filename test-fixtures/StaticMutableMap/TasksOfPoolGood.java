// SPDX-License-Identifier: Apache-2.0
// The helper merges into the map of its caller, and each task makes its own.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class TasksOfPoolGood {
  private static void add(Map<String, Integer> stats, String word) {
    stats.merge(word, 1, Integer::sum);
  }

  public static void main(String[] args) {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    for (String arg : args) {
      pool.execute(() -> add(new HashMap<>(), arg));
    }
    pool.shutdown();
  }
}
