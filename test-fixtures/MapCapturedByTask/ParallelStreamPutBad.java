// SPDX-License-Identifier: Apache-2.0
// forEach of a parallel stream runs the lambda on several threads of the common pool at once; all
// put into one HashMap.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ParallelStreamPutBad {
  public static Map<String, Integer> lengths(List<String> names) {
    Map<String, Integer> lengths = new HashMap<>(); // expect: error MapCapturedByTask
    names.parallelStream().forEach(name -> lengths.put(name, name.length())); // race
    return lengths;
  }
}
