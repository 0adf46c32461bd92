// SPDX-License-Identifier: Apache-2.0
// The iteration goes over the map that was given, and the copy is changed.
package fixtures.mapmodifiedwhileiterated;

import java.util.HashMap;
import java.util.Map;

public class ComputeNewKeyGood {
  static Map<String, Integer> withPlurals(Map<String, Integer> words) {
    Map<String, Integer> all = new HashMap<>(words);
    for (String word : words.keySet()) {
      all.computeIfAbsent(word + "s", plural -> 1);
    }
    return all;
  }

  public static void main(String[] args) {
    System.out.println(withPlurals(Map.of("map", 1, "list", 2)));
  }
}
