// SPDX-License-Identifier: Apache-2.0
// computeIfAbsent of a ConcurrentHashMap.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public final class SingletonGood {
  private static final SingletonGood INSTANCE = new SingletonGood();

  private final Map<String, String> names = new ConcurrentHashMap<>();

  private SingletonGood() {}

  public static SingletonGood getInstance() {
    return INSTANCE;
  }

  public String canonical(String name) {
    return names.computeIfAbsent(name, String::strip);
  }
}
