// SPDX-License-Identifier: Apache-2.0
// The map is made and filled under the lock under which alone the field is read: who gets it comes
// after the lock was given back, and so after the filling (JLS 17.4.5). Nobody changes it later.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class CountryNamesGood {
  private static Map<String, String> names;

  static synchronized Map<String, String> names() {
    if (names == null) {
      names = new HashMap<>();
      names.put("at", "Austria");
      names.put("de", "Germany");
    }
    return names;
  }

  static String name(String code) {
    return names().get(code);
  }

  public static void main(String[] args) {
    for (int i = 0; i < 4; i++) {
      new Thread(() -> System.out.println(name("at"))).start();
    }
  }
}
