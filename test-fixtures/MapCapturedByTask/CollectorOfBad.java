// SPDX-License-Identifier: Apache-2.0
// The collector's supplier gives all threads of the parallel stream one map.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;

public class CollectorOfBad {
  public static Map<String, Integer> lengths(List<String> words) {
    Map<String, Integer> shared = new HashMap<>(); // expect: error MapCapturedByTask
    return words.parallelStream()
        .collect( // race
            Collector.of(
                () -> shared,
                (lengths, word) -> lengths.put(word, word.length()), // race
                (first, second) -> {
                  first.putAll(second); // race
                  return first;
                }));
  }
}
