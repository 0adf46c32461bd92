// SPDX-License-Identifier: Apache-2.0
// Both callers of the constructor hold the lock, so it is held in the constructor.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public final class PrivateConstructorGood {
  private static final Map<String, PrivateConstructorGood> ALL = new HashMap<>();

  private final String name;

  private PrivateConstructorGood(String name) {
    this.name = name;
    ALL.put(name, this);
  }

  public static synchronized PrivateConstructorGood of(String name) {
    PrivateConstructorGood known = ALL.get(name);
    return known != null ? known : new PrivateConstructorGood(name);
  }

  public PrivateConstructorGood copy() {
    synchronized (PrivateConstructorGood.class) {
      return new PrivateConstructorGood(name + " copy");
    }
  }
}
