// SPDX-License-Identifier: Apache-2.0
// The object starts a thread that writes the map and an arbitrary method reads it, but the class
// is not public and no caller is visible, so nothing shows a second thread in size(): a note.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

class PackagePrivateBad {
  private final Map<String, Integer> rows = new HashMap<>(); // expect: note UnguardedSharedMap

  void start() {
    new Thread(() -> rows.put("a", 1)).start(); // race
  }

  int size() {
    return rows.size(); // race
  }
}
