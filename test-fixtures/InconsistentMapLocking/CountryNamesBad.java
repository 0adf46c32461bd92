// SPDX-License-Identifier: Apache-2.0
// peek() reads the field without the lock: it may find the map while names() is filling it.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class CountryNamesBad {
  private static Map<String, String> names; // expect: error InconsistentMapLocking

  static synchronized Map<String, String> names() {
    if (names == null) {
      names = new HashMap<>();
      names.put("at", "Austria"); // race
      names.put("de", "Germany"); // race
    }
    return names;
  }

  static String peek(String code) {
    return names == null ? null : names.get(code); // race
  }

  static String name(String code) {
    return names().get(code); // race
  }

  public static void main(String[] args) {
    for (int i = 0; i < 4; i++) {
      new Thread(() -> System.out.println(peek("at") + name("at"))).start();
    }
  }
}
