// SPDX-License-Identifier: Apache-2.0
// The lock is the class, one for all instances.
package fixtures.inconsistentmaplocking;

import java.util.Map;
import java.util.WeakHashMap;

public class InstanceLockOnStaticGood {
  private static final Map<String, String> NAMES = new WeakHashMap<>();

  public String safeName(String name) {
    synchronized (InstanceLockOnStaticGood.class) {
      String safe = NAMES.get(name);
      if (safe == null) {
        safe = name.replace('/', '_');
        NAMES.put(name, safe);
      }
      return safe;
    }
  }
}
