// SPDX-License-Identifier: Apache-2.0
// The supplier of a collector of one's own gives every thread the same map, and the accumulator
// changes it on all of them.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;

public class CollectorOfOneBad {
  static Map<String, Integer> count(List<String> words) {
    Map<String, Integer> counts = new HashMap<>(); // expect: error MapCapturedByTask
    return words.parallelStream()
        .collect( // race
            Collector.of(
                () -> counts,
                (map, word) -> map.merge(word, 1, Integer::sum), // race
                (one, other) -> one));
  }

  public static void main(String[] args) {
    System.out.println(count(List.of(args)));
  }
}
