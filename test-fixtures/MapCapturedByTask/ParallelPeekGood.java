// SPDX-License-Identifier: Apache-2.0
// The stream is sequential.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ParallelPeekGood {
  static List<String> trimmed(List<String> lines) {
    Map<String, Integer> lengths = new HashMap<>();
    List<String> result =
        lines.stream()
            .map(String::trim)
            .peek(line -> lengths.put(line, line.length()))
            .filter(line -> !line.isEmpty())
            .toList();
    System.out.println(lengths);
    return result;
  }
}
