// SPDX-License-Identifier: Apache-2.0
// The private constructor registers the new object in the static map. of() calls it with the
// class's lock held, copy() without.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public final class PrivateConstructorBad {
  private static final Map<String, PrivateConstructorBad> ALL = new HashMap<>(); // expect: warning InconsistentMapLocking

  private final String name;

  private PrivateConstructorBad(String name) {
    this.name = name;
    ALL.put(name, this); // race
  }

  public static synchronized PrivateConstructorBad of(String name) {
    PrivateConstructorBad known = ALL.get(name); // race
    return known != null ? known : new PrivateConstructorBad(name);
  }

  public PrivateConstructorBad copy() {
    return new PrivateConstructorBad(name + " copy");
  }
}
