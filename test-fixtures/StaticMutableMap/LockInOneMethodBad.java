// SPDX-License-Identifier: Apache-2.0
// register() locks the class around the static map and find() does not: a put under a lock
// against a get without one. The lock covers half of the accesses and so belongs to the map.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;

public class LockInOneMethodBad {
  private static final Map<String, Runnable> TASKS = new HashMap<>(); // expect: warning InconsistentMapLocking

  public static synchronized void register(String name, Runnable task) {
    TASKS.put(name, task); // race
  }

  public static Runnable find(String name) {
    return TASKS.get(name); // race
  }
}
