// SPDX-License-Identifier: Apache-2.0
// The tasks of a pool of four threads all reach the static map through a helper, and overlap each
// other in it.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class TasksOfPoolBad {
  private static final Map<String, Integer> STATS = new HashMap<>(); // expect: error StaticMutableMap

  private static void add(String word) {
    STATS.merge(word, 1, Integer::sum); // race
  }

  public static void main(String[] args) {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    for (String arg : args) {
      pool.execute(() -> add(arg));
    }
    pool.shutdown();
  }
}
