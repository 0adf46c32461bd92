// SPDX-License-Identifier: Apache-2.0
// The stream is sequential; the removals happen one after the other on the calling thread.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ParallelMethodReferenceGood {
  public static void forget(Map<String, Integer> known, List<String> names) {
    Map<String, Integer> rest = new HashMap<>(known);
    names.stream().forEach(rest::remove);
    System.out.println(rest.size());
  }
}
