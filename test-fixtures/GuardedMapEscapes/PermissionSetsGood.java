// SPDX-License-Identifier: Apache-2.0
// The caller gets a copy made inside compute's exclusion.
package fixtures.guardedmapescapes;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class PermissionSetsGood {
  public enum Right { READ, WRITE, ADMIN }

  private final ConcurrentHashMap<String, EnumMap<Right, Long>> since = new ConcurrentHashMap<>();

  public void grant(String user, Right right) {
    since.compute(user, (u, old) -> {
      EnumMap<Right, Long> rights = old == null ? new EnumMap<>(Right.class) : old;
      rights.put(right, System.currentTimeMillis());
      return rights;
    });
  }

  public Map<Right, Long> rightsOf(String user) {
    Map<Right, Long> copy = new EnumMap<>(Right.class);
    since.computeIfPresent(user, (u, rights) -> {
      copy.putAll(rights);
      return rights;
    });
    return copy;
  }
}
