// SPDX-License-Identifier: Apache-2.0
// A put for the key that the iteration has arrived at changes a value and not the structure of the map,
// and so does one for a key that was just found in it.
package fixtures.mapmodifiedwhileiterated;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class NewValueGood {
  private final Map<String, Integer> open = new HashMap<>();

  public void order(List<String> names, Map<String, List<String>> before) {
    names.forEach(name -> open.put(name, 0));
    for (String name : open.keySet()) {
      for (String first : before.getOrDefault(name, List.of())) {
        Integer count = open.get(first);
        if (count != null) {
          open.put(first, count + 1);
        }
      }
    }
    for (Map.Entry<String, Integer> entry : open.entrySet()) {
      open.put(entry.getKey(), entry.getValue() + 1);
    }
  }
}
