// SPDX-License-Identifier: Apache-2.0
// putIfAbsent inserts names that were not there, and the next step of the outer loop's iterator throws.
package fixtures.mapmodifiedwhileiterated;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class NewValueBad {
  private final Map<String, Integer> open = new HashMap<>(); // expect: error MapModifiedWhileIterated

  public void order(List<String> names, Map<String, List<String>> before) {
    names.forEach(name -> open.put(name, 0));
    for (String name : open.keySet()) { // race
      for (String first : before.getOrDefault(name, List.of())) {
        open.putIfAbsent(first, 0); // race
      }
    }
  }
}
