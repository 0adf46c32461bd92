// SPDX-License-Identifier: Apache-2.0
// The class keeps one instance for the whole program, and its look-up writes on a miss. One
// instance for all makes several threads likely and shows none: a note.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public final class SingletonBad {
  private static final SingletonBad INSTANCE = new SingletonBad();

  private final Map<String, String> names = new HashMap<>(); // expect: note UnguardedSharedMap

  private SingletonBad() {}

  public static SingletonBad getInstance() {
    return INSTANCE;
  }

  public String canonical(String name) {
    String canonical = names.get(name); // race
    if (canonical == null) {
      canonical = name.strip();
      names.put(name, canonical); // race
    }
    return canonical;
  }
}
