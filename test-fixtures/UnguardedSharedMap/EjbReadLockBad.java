// SPDX-License-Identifier: Apache-2.0
// All methods are locked for reading, which the container grants to many clients at a time. But
// find() writes when it misses, so two of them may put at once.
package fixtures.unguardedsharedmap;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import java.util.HashMap;
import java.util.Map;

@Singleton
@Lock(LockType.READ)
public class EjbReadLockBad {
  private final Map<String, String> names = new HashMap<>(); // expect: error UnguardedSharedMap

  public String find(String id) {
    String name = names.get(id); // race
    if (name == null) {
      name = id.trim();
      names.put(id, name); // race
    }
    return name;
  }

  public int size() {
    return names.size(); // race
  }
}
