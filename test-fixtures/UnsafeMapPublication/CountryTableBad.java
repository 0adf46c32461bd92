// SPDX-License-Identifier: Apache-2.0
// The volatile field is assigned while the map is still empty: only what precedes the assignment is
// published, and the puts after it race with lookups of threads that already see the map.
package fixtures.unsafemappublication;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

class CountryIndexBad {
  private volatile Map<String, String> byCode; // expect: error UnsafeMapPublication

  void load() {
    byCode = new LinkedHashMap<>();
    for (String code : Locale.getISOCountries()) {
      byCode.put(code, new Locale("", code).getDisplayCountry()); // race
    }
  }

  String nameOf(String code) {
    Map<String, String> table = byCode;
    return table == null ? code : table.get(code); // race
  }
}

public class CountryTableBad {
  public static void main(String[] args) {
    CountryIndexBad index = new CountryIndexBad();
    new Thread(index::load, "loader").start();
    for (int i = 0; i < 4; i++) {
      new Thread(() -> System.out.println(index.nameOf("CH"))).start();
    }
  }
}
