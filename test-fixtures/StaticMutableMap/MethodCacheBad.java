// SPDX-License-Identifier: Apache-2.0
// A static cache of methods, tested with containsKey and filled on a miss by every caller. After
// Apache Tomcat's SecurityUtil, whose request threads shared such a HashMap.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

public class MethodCacheBad {
  private static final Map<Class<?>, String> NAMES = new HashMap<>(); // expect: warning StaticMutableMap

  public static String name(Class<?> type) {
    if (!NAMES.containsKey(type)) { // race
      NAMES.put(type, type.getSimpleName().toLowerCase(Locale.ROOT)); // race
    }
    return NAMES.get(type); // race
  }
}
