// SPDX-License-Identifier: Apache-2.0
// reduce gives the one identity object to every thread of the parallel stream, and the accumulator
// changes it in place.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ParallelReduceBad {
  private static Map<String, Integer> add(Map<String, Integer> counts, String word) {
    counts.merge(word, 1, Integer::sum); // race
    return counts;
  }

  private static Map<String, Integer> join(Map<String, Integer> left, Map<String, Integer> right) {
    right.forEach((word, count) -> left.merge(word, count, Integer::sum));
    return left;
  }

  public static Map<String, Integer> count(List<String> words) {
    Map<String, Integer> none = new HashMap<>(); // expect: error MapCapturedByTask
    return words.parallelStream().reduce(none, ParallelReduceBad::add, (left, right) -> left);
  }
}
