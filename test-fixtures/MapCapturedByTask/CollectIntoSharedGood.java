// SPDX-License-Identifier: Apache-2.0
// It makes a new map at each call.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class CollectIntoSharedGood {
  public static Map<String, Integer> lengths(List<String> words, Map<String, Integer> known) {
    Map<String, Integer> start = new HashMap<>(known);
    return words.parallelStream()
        .filter(word -> !word.isBlank())
        .collect(
            () -> new HashMap<>(start),
            (lengths, word) -> lengths.put(word, word.length()),
            Map::putAll);
  }
}
