// SPDX-License-Identifier: Apache-2.0
package app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Counts words in two tasks, which write the same map. */
public final class Counts {
  private Counts() {}

  public static Map<String, Integer> of(List<String> first, List<String> second) throws Exception {
    Map<String, Integer> counts = new HashMap<>();
    ExecutorService pool = Executors.newFixedThreadPool(2);
    var a = pool.submit(() -> first.forEach(word -> counts.merge(word, 1, Integer::sum)));
    var b = pool.submit(() -> second.forEach(word -> counts.merge(word, 1, Integer::sum)));
    a.get();
    b.get();
    pool.shutdown();
    return counts;
  }
}
