// SPDX-License-Identifier: Apache-2.0
// The first to come makes the table under the monitor, and nobody replaces it. Each reader takes the
// monitor before it reads the plain field, and so comes after that one store.
package fixtures.unsafemappublication;

import java.util.HashMap;
import java.util.Map;

public class MadeOnDemandReadAfterGood {
  private Map<String, String> table;

  private synchronized void prepare() {
    if (table == null) {
      Map<String, String> made = new HashMap<>();
      made.put("de", "Berlin");
      table = made;
    }
  }

  public String capital(String country) {
    prepare();
    return table.get(country);
  }

  public boolean knows(String country) {
    prepare();
    return table.containsKey(country);
  }

  public static void main(String[] args) {
    MadeOnDemandReadAfterGood atlas = new MadeOnDemandReadAfterGood();
    for (int i = 0; i < 4; i++) {
      new Thread(
              () -> {
                System.out.println(atlas.capital("de"));
                System.out.println(atlas.knows("fr"));
              })
          .start();
    }
  }
}
