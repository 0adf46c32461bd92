// SPDX-License-Identifier: Apache-2.0
// The method is synchronized on the class, so look-up and write are under one lock for all
// callers.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

public class MethodCacheGood {
  private static final Map<Class<?>, String> NAMES = new HashMap<>();

  public static synchronized String name(Class<?> type) {
    if (!NAMES.containsKey(type)) {
      NAMES.put(type, type.getSimpleName().toLowerCase(Locale.ROOT));
    }
    return NAMES.get(type);
  }
}
