// SPDX-License-Identifier: Apache-2.0
// The one helper reads under the monitor while the names are put, or after the flag was found set: both
// ways come before, or after, what the initialiser does.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class HelperOfInitialiserGood {
  private static final Map<String, String> TABLE = new HashMap<>();
  private static volatile boolean ready;

  private static synchronized void prepare() {
    if (ready) {
      return;
    }
    TABLE.put("high", "AES");
    TABLE.put("all", find("high"));
    ready = true;
  }

  private static String find(String name) {
    return TABLE.get(name);
  }

  static String parse(String name) {
    if (!ready) {
      prepare();
    }
    return find(name);
  }

  public static void main(String[] args) {
    for (int i = 0; i < 4; i++) {
      String name = i == 0 ? "" : "all";
      new Thread(() -> System.out.println(parse(name))).start();
    }
  }
}
