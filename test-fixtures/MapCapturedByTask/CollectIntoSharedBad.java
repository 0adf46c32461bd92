// SPDX-License-Identifier: Apache-2.0
// The supplier of the collection is meant to give each thread a container of its own, and gives
// all of them the same map.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class CollectIntoSharedBad {
  public static Map<String, Integer> lengths(List<String> words, Map<String, Integer> known) {
    Map<String, Integer> start = new HashMap<>(known); // expect: error MapCapturedByTask
    return words.parallelStream()
        .filter(word -> !word.isBlank())
        .collect(
            () -> start,
            (lengths, word) -> lengths.put(word, word.length()), // race
            Map::putAll); // race
  }
}
