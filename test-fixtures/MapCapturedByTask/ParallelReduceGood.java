// SPDX-License-Identifier: Apache-2.0
// collect asks its supplier for a new map for each thread, and the combiner runs after both of its
// parts.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ParallelReduceGood {
  private static Map<String, Integer> add(Map<String, Integer> counts, String word) {
    counts.merge(word, 1, Integer::sum);
    return counts;
  }

  private static Map<String, Integer> join(Map<String, Integer> left, Map<String, Integer> right) {
    right.forEach((word, count) -> left.merge(word, count, Integer::sum));
    return left;
  }

  public static Map<String, Integer> count(List<String> words) {
    return words.parallelStream().collect(HashMap::new, ParallelReduceGood::add, ParallelReduceGood::join);
  }
}
