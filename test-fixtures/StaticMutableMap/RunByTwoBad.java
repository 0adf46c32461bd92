// SPDX-License-Identifier: Apache-2.0
// The method that gets the request runs it in two tasks, and both change the map.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class RunByTwoBad {
  private static final Map<String, Integer> HITS = new HashMap<>(); // expect: error StaticMutableMap

  private static void load(Runnable request) {
    ExecutorService pool = Executors.newFixedThreadPool(2);
    pool.execute(() -> request.run());
    pool.execute(() -> request.run());
    pool.shutdown();
  }

  public static void main(String[] args) {
    load(() -> HITS.merge("home", 1, Integer::sum)); // race
  }
}
