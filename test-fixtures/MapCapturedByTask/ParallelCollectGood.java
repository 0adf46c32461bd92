// SPDX-License-Identifier: Apache-2.0
// collect calls the supplier once per part of the stream, so each thread fills a map of its own;
// the parts are combined after they are full (java.util.stream, "Mutable reduction").
package fixtures.mapcapturedbytask;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ParallelCollectGood {
  public static Map<String, Integer> lengths(List<String> names) {
    Map<String, Integer> lengths =
        names.parallelStream()
            .collect(HashMap::new, (map, name) -> map.put(name, name.length()), Map::putAll);
    return lengths;
  }
}
