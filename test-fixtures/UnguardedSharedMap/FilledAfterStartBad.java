// SPDX-License-Identifier: Apache-2.0
// The constructor starts the thread and then assigns the map and fills it: the thread may find no
// map, or one that is being filled.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class FilledAfterStartBad {
  private Map<String, String> settings; // expect: error UnguardedSharedMap

  FilledAfterStartBad() {
    new Thread(this::print).start();
    settings = new HashMap<>();
    settings.put("port", "80"); // race
  }

  private void print() {
    System.out.println(settings.get("port")); // race
  }
}
