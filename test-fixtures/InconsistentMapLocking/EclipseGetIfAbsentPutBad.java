// SPDX-License-Identifier: Apache-2.0
// getIfAbsentPut() writes where the key is missing, here without the lock that size() holds.
package fixtures.inconsistentmaplocking;

import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.map.mutable.UnifiedMap;

public class EclipseGetIfAbsentPutBad {
  private final MutableMap<String, Integer> numbers = new UnifiedMap<>(); // expect: warning InconsistentMapLocking

  public Integer number(String name) {
    return numbers.getIfAbsentPut(name, () -> name.length()); // race
  }

  public synchronized int size() {
    return numbers.size(); // race
  }
}
