// SPDX-License-Identifier: Apache-2.0
// A sequential stream runs the lambda on the calling thread, element after element; the lambda is
// not another thread.
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ParallelStreamPutGood {
  public static Map<String, Integer> lengths(List<String> names) {
    Map<String, Integer> lengths = new HashMap<>();
    names.stream().forEach(name -> lengths.put(name, name.length()));
    return lengths;
  }
}
