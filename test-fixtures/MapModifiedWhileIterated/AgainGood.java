// SPDX-License-Identifier: Apache-2.0
// After each removal the iteration begins anew, with an iterator that has seen no change.
package fixtures.mapmodifiedwhileiterated;

import java.util.HashMap;
import java.util.Map;

public class AgainGood {
  private final Map<String, Integer> degree = new HashMap<>();

  public void node(String name, int edges) {
    degree.put(name, edges);
  }

  public void peel() {
    boolean again = true;
    while (again) {
      again = false;
      for (String name : degree.keySet()) {
        if (degree.get(name) == 0) {
          degree.remove(name);
          again = true;
          break;
        }
      }
    }
  }
}
