// SPDX-License-Identifier: Apache-2.0
// ParallelIterate runs the procedure for several elements at once.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.collections.impl.parallel.ParallelIterate;

public class EclipseParallelIterateBad {
  public static Map<String, Integer> lengths(List<String> words) {
    Map<String, Integer> lengths = new HashMap<>(); // expect: error MapCapturedByTask
    ParallelIterate.forEach(words, word -> lengths.put(word, word.length())); // race
    return lengths;
  }
}
