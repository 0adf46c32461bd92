// SPDX-License-Identifier: Apache-2.0
// The lock is a final field.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class FreshLockGood {
  private final Object lock = new Object();
  private final Map<Integer, String> names = new HashMap<>();

  public void put(int id, String name) {
    synchronized (lock) {
      names.put(id, name);
    }
  }

  public String get(int id) {
    synchronized (lock) {
      return names.get(id);
    }
  }
}
