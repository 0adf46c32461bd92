// SPDX-License-Identifier: Apache-2.0
// peek runs its function on the threads of the parallel stream, beside itself: two puts into one
// HashMap at once.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ParallelPeekBad {
  static List<String> trimmed(List<String> lines) {
    Map<String, Integer> lengths = new HashMap<>(); // expect: error MapCapturedByTask
    List<String> result =
        lines.stream()
            .parallel()
            .map(String::trim)
            .peek(line -> lengths.put(line, line.length())) // race
            .filter(line -> !line.isEmpty())
            .toList();
    System.out.println(lengths);
    return result;
  }
}
