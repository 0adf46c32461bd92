// SPDX-License-Identifier: Apache-2.0
// A concurrent map in a local variable hands every task of the pool the same HashMap for the same
// key: their puts into it are unordered.
package fixtures.unsafevalueinconcurrentmap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

public class TallyTasksBad {
  static void count(List<String> words) {
    ExecutorService pool = Executors.newFixedThreadPool(4);
    Map<String, Map<String, Integer>> tallies = new ConcurrentHashMap<>(); // expect: error UnsafeValueInConcurrentMap
    for (String word : words) {
      pool.execute(
          () -> tallies.computeIfAbsent("words", k -> new HashMap<>()).put(word, 1)); // race
    }
    pool.shutdown();
  }
}
