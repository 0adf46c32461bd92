// SPDX-License-Identifier: Apache-2.0
// The table is filled in the static initialiser and read by all, but register() writes it later.
// Who calls it, and when, is not to be seen; registration at start-up would be right: a note.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;

public class StaticInitialiserBad {
  private static final Map<String, Integer> CODES = new HashMap<>(); // expect: note StaticMutableMap

  static {
    CODES.put("ok", 200);
    CODES.put("gone", 410);
  }

  public static Integer code(String name) {
    return CODES.get(name); // race
  }

  public static void register(String name, int code) {
    CODES.put(name, code); // race
  }
}
