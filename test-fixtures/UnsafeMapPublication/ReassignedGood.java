// SPDX-License-Identifier: Apache-2.0
// reset() makes a ConcurrentHashMap too, and the field is volatile.
package fixtures.unsafemappublication;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class ReassignedGood {
  private volatile Map<String, Integer> rows = new ConcurrentHashMap<>();

  public void start() {
    new Thread(() -> rows.put("a", 1)).start();
  }

  public void reset() {
    rows = new ConcurrentHashMap<>();
  }

  public Integer find(String key) {
    return rows.get(key);
  }
}
