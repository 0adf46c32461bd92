// SPDX-License-Identifier: Apache-2.0
// The monitor is one final object.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class BoxedLockGood {
  private final Object lock = new Object();
  private final Map<Integer, String> names = new HashMap<>();

  public void put(Integer id, String name) {
    synchronized (lock) {
      names.put(id, name);
    }
  }

  public String get(Integer id) {
    synchronized (lock) {
      return names.get(id);
    }
  }
}
