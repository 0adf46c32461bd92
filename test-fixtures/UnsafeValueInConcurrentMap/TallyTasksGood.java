// SPDX-License-Identifier: Apache-2.0
// The change of the inner map stands inside compute, which runs for one key on one thread at a time.
package fixtures.unsafevalueinconcurrentmap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class TallyTasksGood {
  static void count(List<String> words) {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    Map<String, Map<String, Integer>> tallies = new ConcurrentHashMap<>();
    for (String word : words) {
      pool.execute(
          () ->
              tallies.compute(
                  "words",
                  (key, known) -> {
                    Map<String, Integer> tally = known == null ? new HashMap<>() : known;
                    tally.put(word, 1);
                    return tally;
                  }));
    }
    pool.shutdown();
  }
}
