// SPDX-License-Identifier: Apache-2.0
// Who has a name does not look whether the names are there, and finds them while another thread puts
// them: the monitor under which it does is not held.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class HelperOfInitialiserBad {
  private static final Map<String, String> TABLE = new HashMap<>(); // expect: error InconsistentMapLocking
  private static volatile boolean ready;

  private static synchronized void prepare() {
    if (ready) {
      return;
    }
    TABLE.put("high", "AES"); // race
    TABLE.put("all", find("high")); // race
    ready = true;
  }

  private static String find(String name) {
    return TABLE.get(name); // race
  }

  static String parse(String name) {
    if (name.isEmpty()) {
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
