// SPDX-License-Identifier: Apache-2.0
// The stream is sequential: the puts happen on the calling thread.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class ParallelStreamFieldGood {
  private final Map<String, Integer> lengths = new HashMap<>();

  void index(List<String> names) {
    names.stream().forEach(name -> lengths.put(name, name.length()));
  }
}
