// SPDX-License-Identifier: Apache-2.0
// The key is the one that the iteration has come to: its entry is there, and only gets another
// value. Without a new entry nothing structural changes, and the iterator goes on.
package fixtures.mapmodifiedwhileiterated;

import java.util.HashMap;
import java.util.Map;

public class ComputeOwnKeyGood {
  static Map<String, Integer> doubled(Map<String, Integer> words) {
    Map<String, Integer> all = new HashMap<>(words);
    for (Map.Entry<String, Integer> entry : all.entrySet()) {
      all.merge(entry.getKey(), entry.getValue(), Integer::sum);
    }
    for (String word : all.keySet()) {
      all.compute(word, (same, count) -> count + 1);
    }
    return all;
  }

  public static void main(String[] args) {
    System.out.println(doubled(Map.of("map", 1, "list", 2)));
  }
}
