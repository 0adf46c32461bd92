// SPDX-License-Identifier: Apache-2.0
// Each call makes its own lock object, which no other thread can hold: the block excludes nobody.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class FreshLockBad {
  private final Map<Integer, String> names = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void put(int id, String name) {
    Object lock = new Object();
    synchronized (lock) {
      names.put(id, name); // race
    }
  }

  public String get(int id) {
    Object lock = new Object();
    synchronized (lock) {
      return names.get(id); // race
    }
  }
}
