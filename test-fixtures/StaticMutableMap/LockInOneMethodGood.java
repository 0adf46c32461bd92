// SPDX-License-Identifier: Apache-2.0
// Both methods lock the class.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;

public class LockInOneMethodGood {
  private static final Map<String, Runnable> TASKS = new HashMap<>();

  public static synchronized void register(String name, Runnable task) {
    TASKS.put(name, task);
  }

  public static synchronized Runnable find(String name) {
    return TASKS.get(name);
  }
}
