// SPDX-License-Identifier: Apache-2.0
// The threads of a parallel stream count words in one local map; two that read the same count lose one.
package fixtures.concurrentmapcheckthenact;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class ParallelStreamBad {
  public static Map<String, Integer> count(List<String> words) {
    ConcurrentHashMap<String, Integer> counts = new ConcurrentHashMap<>(); // expect: warning ConcurrentMapCheckThenAct
    words.parallelStream()
        .forEach(
            word -> {
              Integer seen = counts.get(word); // race
              counts.put(word, seen == null ? 1 : seen + 1); // race
            });
    return counts;
  }
}
