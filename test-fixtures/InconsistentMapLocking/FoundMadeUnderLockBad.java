// SPDX-License-Identifier: Apache-2.0
// Who finds the table under another monitor than the one under which it is made and filled is not
// ordered behind the filling, which comes after the store into the field.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class FoundMadeUnderLockBad {
  private Map<String, String> table; // expect: error InconsistentMapLocking
  private final Object lock = new Object();

  private void load() {
    synchronized (lock) {
      if (table == null) {
        table = new HashMap<>();
        table.put("de", "Berlin"); // race
      }
    }
  }

  public String capital(String country) {
    synchronized (this) {
      if (table == null) {
        return null;
      }
    }
    return table.get(country); // race
  }

  public static void main(String[] args) {
    FoundMadeUnderLockBad atlas = new FoundMadeUnderLockBad();
    new Thread(atlas::load).start();
    for (int i = 0; i < 4; i++) {
      new Thread(() -> System.out.println(atlas.capital("de"))).start();
    }
  }
}
