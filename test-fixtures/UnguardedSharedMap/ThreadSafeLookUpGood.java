// SPDX-License-Identifier: Apache-2.0
// computeIfAbsent of a ConcurrentHashMap keeps the promise.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import net.jcip.annotations.ThreadSafe;

@ThreadSafe
public class ThreadSafeLookUpGood {
  private final Map<Integer, String> names = new ConcurrentHashMap<>();

  public String name(int id) {
    return names.computeIfAbsent(id, i -> "name " + i);
  }
}
