// SPDX-License-Identifier: Apache-2.0
// The map is static, the lock is the instance: two instances lock two monitors and reach the one
// map at the same time. After Jenkins' TestObject, whose static WeakHashMap was used in a
// synchronized instance method.
package fixtures.inconsistentmaplocking;

import java.util.Map;
import java.util.WeakHashMap;

public class InstanceLockOnStaticBad {
  private static final Map<String, String> NAMES = new WeakHashMap<>(); // expect: warning InconsistentMapLocking

  public String safeName(String name) {
    synchronized (this) {
      String safe = NAMES.get(name); // race
      if (safe == null) {
        safe = name.replace('/', '_');
        NAMES.put(name, safe); // race
      }
      return safe;
    }
  }
}
