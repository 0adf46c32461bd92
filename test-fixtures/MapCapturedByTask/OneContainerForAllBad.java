// SPDX-License-Identifier: Apache-2.0
// A collector asks its supplier for a new container on each thread of a parallel stream. This one
// gives all of them the same map.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

public class OneContainerForAllBad {
  static Map<String, Integer> lengths(List<String> words) {
    Map<String, Integer> lengths = new HashMap<>(); // expect: error MapCapturedByTask
    return words.parallelStream()
        .collect(Collectors.toMap(w -> w, String::length, (a, b) -> a, () -> lengths)); // race
  }

  public static void main(String[] args) {
    System.out.println(lengths(List.of(args)));
  }
}
