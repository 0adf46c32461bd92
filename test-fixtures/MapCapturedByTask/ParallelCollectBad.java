// SPDX-License-Identifier: Apache-2.0
// The three-argument collect is replaced by puts into a captured HashMap, which all threads of
// the parallel stream share.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ParallelCollectBad {
  public static Map<String, Integer> lengths(List<String> names) {
    Map<String, Integer> lengths = new HashMap<>(); // expect: error MapCapturedByTask
    names.parallelStream().forEach(name -> lengths.put(name, name.length())); // race
    return lengths;
  }
}
