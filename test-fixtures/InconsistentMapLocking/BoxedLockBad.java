// SPDX-License-Identifier: Apache-2.0
// The monitor is a boxed number, a different object for different callers and equal ones alike:
// put(1, ...) and put(1000, ...) exclude nobody.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class BoxedLockBad {
  private final Object lock = new Object();
  private final Map<Integer, String> names = new HashMap<>(); // expect: warning InconsistentMapLocking

  public void put(Integer id, String name) {
    synchronized (id) {
      names.put(id, name); // race
    }
  }

  public String get(Integer id) {
    synchronized (id) {
      return names.get(id); // race
    }
  }
}
