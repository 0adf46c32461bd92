// SPDX-License-Identifier: Apache-2.0
// The lambda of the parallel stream runs on several threads at once, and all of them put into the
// object's map.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ParallelStreamFieldBad {
  private final Map<String, Integer> lengths = new HashMap<>(); // expect: error UnguardedSharedMap

  void index(List<String> names) {
    names.parallelStream().forEach(name -> lengths.put(name, name.length())); // race
  }
}
