// SPDX-License-Identifier: Apache-2.0
// find() takes the lock for writing: it excludes all other calls, and size() only runs beside itself.
package fixtures.unguardedsharedmap;

import jakarta.ejb.Lock;
import jakarta.ejb.LockType;
import jakarta.ejb.Singleton;
import java.util.HashMap;
import java.util.Map;

@Singleton
@Lock(LockType.READ)
public class EjbReadLockGood {
  private final Map<String, String> names = new HashMap<>();

  @Lock(LockType.WRITE)
  public String find(String id) {
    String name = names.get(id);
    if (name == null) {
      name = id.trim();
      names.put(id, name);
    }
    return name;
  }

  public int size() {
    return names.size();
  }
}
