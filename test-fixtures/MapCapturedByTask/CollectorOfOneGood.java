// SPDX-License-Identifier: Apache-2.0
// Every thread counts in a map of its own; the combiner puts two of them together.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;

public class CollectorOfOneGood {
  static Map<String, Integer> count(List<String> words) {
    return words.parallelStream()
        .collect(
            Collector.of(
                HashMap::new,
                (map, word) -> map.merge(word, 1, Integer::sum),
                (one, other) -> {
                  other.forEach((word, n) -> one.merge(word, n, Integer::sum));
                  return one;
                }));
  }

  public static void main(String[] args) {
    System.out.println(count(List.of(args)));
  }
}
