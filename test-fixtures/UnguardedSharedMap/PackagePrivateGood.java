// SPDX-License-Identifier: Apache-2.0
// The map is a ConcurrentHashMap.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

class PackagePrivateGood {
  private final Map<String, Integer> rows = new ConcurrentHashMap<>();

  void start() {
    new Thread(() -> rows.put("a", 1)).start();
  }

  int size() {
    return rows.size();
  }
}
