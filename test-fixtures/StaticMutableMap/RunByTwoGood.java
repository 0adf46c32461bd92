// SPDX-License-Identifier: Apache-2.0
// The tasks share a concurrent map.
package fixtures.staticmutablemap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class RunByTwoGood {
  private static final Map<String, Integer> HITS = new ConcurrentHashMap<>();

  private static void load(Runnable request) {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    pool.execute(() -> request.run());
    pool.execute(() -> request.run());
    pool.shutdown();
  }

  public static void main(String[] args) {
    load(() -> HITS.merge("home", 1, Integer::sum));
  }
}
