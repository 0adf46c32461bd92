// SPDX-License-Identifier: Apache-2.0
// All threads of the stream fill one map, which is made for that.
package fixtures.mapcapturedbytask;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;

public class GroupingConcurrentGood {
  public static Map<Integer, List<String>> byLength(List<String> words) {
    return words.parallelStream().collect(Collectors.groupingByConcurrent(String::length));
  }

  public static Map<String, Integer> lengths(List<String> words) {
    ConcurrentMap<String, Integer> lengths = new ConcurrentHashMap<>();
    return words.parallelStream()
        .collect(Collectors.toConcurrentMap(w -> w, String::length, Integer::sum, () -> lengths));
  }
}
