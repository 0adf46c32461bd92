// SPDX-License-Identifier: Apache-2.0
// The concurrent map is safe, the EnumMap in it is returned to every caller while grant() changes it
// under the lock of the key's entry only.
package fixtures.guardedmapescapes;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class PermissionSetsBad {
  public enum Right { READ, WRITE, ADMIN }

  private final ConcurrentHashMap<String, EnumMap<Right, Long>> since = new ConcurrentHashMap<>(); // expect: warning GuardedMapEscapes

  public void grant(String user, Right right) {
    since.compute(user, (u, old) -> {
      EnumMap<Right, Long> rights = old == null ? new EnumMap<>(Right.class) : old;
      rights.put(right, System.currentTimeMillis()); // race
      return rights;
    });
  }

  public Map<Right, Long> rightsOf(String user) {
    EnumMap<Right, Long> rights = since.get(user);
    return rights == null ? Map.of() : rights; // race
  }
}
