// SPDX-License-Identifier: Apache-2.0
// Both hold the monitor of the object.
package fixtures.inconsistentmaplocking;

import org.eclipse.collections.api.map.MutableMap;
import org.eclipse.collections.impl.map.mutable.UnifiedMap;

public class EclipseGetIfAbsentPutGood {
  private final MutableMap<String, Integer> numbers = new UnifiedMap<>();

  public synchronized Integer number(String name) {
    return numbers.getIfAbsentPut(name, () -> name.length());
  }

  public synchronized int size() {
    return numbers.size();
  }
}
