// SPDX-License-Identifier: Apache-2.0
// It makes a map at each call.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;

public class CollectorOfGood {
  public static Map<String, Integer> lengths(List<String> words) {
    return words.parallelStream()
        .collect(
            Collector.of(
                () -> new HashMap<String, Integer>(),
                (lengths, word) -> lengths.put(word, word.length()),
                (first, second) -> {
                  first.putAll(second);
                  return first;
                }));
  }
}
