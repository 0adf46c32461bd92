// SPDX-License-Identifier: Apache-2.0
// The method reference longest::remove is called by several threads of the parallel stream at
// once on one HashMap.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ParallelMethodReferenceBad {
  public static void forget(Map<String, Integer> known, List<String> names) {
    Map<String, Integer> rest = new HashMap<>(known); // expect: error MapCapturedByTask
    names.parallelStream().forEach(rest::remove); // race
    System.out.println(rest.size());
  }
}
