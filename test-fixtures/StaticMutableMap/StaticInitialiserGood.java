// SPDX-License-Identifier: Apache-2.0
// Only the static initialiser writes. It runs under the class's initialisation lock, and its end
// happens-before any other thread's use of the class (JLS 12.4.2).
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;

public class StaticInitialiserGood {
  private static final Map<String, Integer> CODES = new HashMap<>();

  static {
    CODES.put("ok", 200);
    CODES.put("gone", 410);
  }

  public static Integer code(String name) {
    return CODES.get(name);
  }
}
