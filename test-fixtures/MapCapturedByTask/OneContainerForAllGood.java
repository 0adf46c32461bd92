// SPDX-License-Identifier: Apache-2.0
// Each thread gets a map of its own, and the collector merges them.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

public class OneContainerForAllGood {
  static Map<String, Integer> lengths(List<String> words) {
    return words.parallelStream()
        .collect(Collectors.toMap(w -> w, String::length, (a, b) -> a, () -> new HashMap<>()));
  }

  public static void main(String[] args) {
    System.out.println(lengths(List.of(args)));
  }
}
