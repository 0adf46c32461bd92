// SPDX-License-Identifier: Apache-2.0
// merge is one step.
package fixtures.concurrentmapcheckthenact;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class ParallelStreamGood {
  public static Map<String, Integer> count(List<String> words) {
    ConcurrentHashMap<String, Integer> counts = new ConcurrentHashMap<>();
    words.parallelStream()
        .forEach(
            word -> {
              counts.merge(word, 1, Integer::sum);
            });
    return counts;
  }
}
