// SPDX-License-Identifier: Apache-2.0
// The list's own forEach runs the function on the calling thread.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class EclipseParallelIterateGood {
  public static Map<String, Integer> lengths(List<String> words) {
    Map<String, Integer> lengths = new HashMap<>();
    words.forEach(word -> lengths.put(word, word.length()));
    return lengths;
  }
}
