// SPDX-License-Identifier: Apache-2.0
// computeIfAbsent adds an entry for a key that the map may not have yet, in the middle of the
// iteration: the iterator's next step throws (java.util.HashMap, fail-fast iterators).
package fixtures.mapmodifiedwhileiterated;

import java.util.HashMap;
import java.util.Map;

public class ComputeNewKeyBad {
  static Map<String, Integer> withPlurals(Map<String, Integer> words) {
    Map<String, Integer> all = new HashMap<>(words); // expect: warning MapModifiedWhileIterated
    for (String word : all.keySet()) { // race
      all.computeIfAbsent(word + "s", plural -> 1); // race
    }
    return all;
  }

  public static void main(String[] args) {
    System.out.println(withPlurals(Map.of("map", 1, "list", 2)));
  }
}
