// SPDX-License-Identifier: Apache-2.0
// Who finds the table under the monitor under which it is made and filled comes after both: the monitor
// is given back only then, and nobody changes the table again.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class FoundMadeUnderLockGood {
  private Map<String, String> table;
  private final Object lock = new Object();

  private void load() {
    synchronized (lock) {
      if (table == null) {
        table = new HashMap<>();
        table.put("de", "Berlin");
      }
    }
  }

  public String capital(String country) {
    synchronized (lock) {
      if (table == null) {
        return null;
      }
    }
    return table.get(country);
  }

  public static void main(String[] args) {
    FoundMadeUnderLockGood atlas = new FoundMadeUnderLockGood();
    new Thread(atlas::load).start();
    for (int i = 0; i < 4; i++) {
      new Thread(() -> System.out.println(atlas.capital("de"))).start();
    }
  }
}
