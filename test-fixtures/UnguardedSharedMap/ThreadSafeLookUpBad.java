// SPDX-License-Identifier: Apache-2.0
// The class is annotated thread-safe and writes its map on the look-up path: it promises what a
// HashMap cannot keep. A warning on the class's own word.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import net.jcip.annotations.ThreadSafe;

@ThreadSafe
public class ThreadSafeLookUpBad {
  private final Map<Integer, String> names = new HashMap<>(); // expect: warning UnguardedSharedMap

  public String name(int id) {
    if (!names.containsKey(id)) { // race
      names.put(id, "name " + id); // race
    }
    return names.get(id); // race
  }
}
