// SPDX-License-Identifier: Apache-2.0
// A refresh stores another table into the plain field, under the monitor: the readers read the field
// after they have given the monitor back, and nothing orders that store before their reads.
package fixtures.unsafemappublication;

import java.util.HashMap;
import java.util.Map;

public class MadeOnDemandReadAfterBad {
  private Map<String, String> table; // expect: error UnsafeMapPublication

  private synchronized void prepare() {
    if (table == null) {
      Map<String, String> made = new HashMap<>();
      made.put("de", "Berlin");
      table = made; // race
    }
  }

  private synchronized void refresh() {
    table = new HashMap<>(Map.of("de", "Bonn")); // race
  }

  public String capital(String country) {
    prepare();
    return table.get(country); // race
  }

  public boolean knows(String country) {
    prepare();
    return table.containsKey(country); // race
  }

  public static void main(String[] args) {
    MadeOnDemandReadAfterBad atlas = new MadeOnDemandReadAfterBad();
    for (int i = 0; i < 4; i++) {
      new Thread(
              () -> {
                System.out.println(atlas.capital("de"));
                System.out.println(atlas.knows("fr"));
                atlas.refresh();
              })
          .start();
    }
  }
}
