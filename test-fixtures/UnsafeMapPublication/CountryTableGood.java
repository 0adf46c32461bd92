// SPDX-License-Identifier: Apache-2.0
// Filled first, assigned last: all puts happen-before the volatile write.
package fixtures.unsafemappublication;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

class CountryIndexGood {
  private volatile Map<String, String> byCode;

  void load() {
    Map<String, String> filled = new LinkedHashMap<>();
    for (String code : Locale.getISOCountries()) {
      filled.put(code, new Locale("", code).getDisplayCountry());
    }
    byCode = filled;
  }

  String nameOf(String code) {
    Map<String, String> table = byCode;
    return table == null ? code : table.get(code);
  }
}

public class CountryTableGood {
  public static void main(String[] args) {
    CountryIndexGood index = new CountryIndexGood();
    new Thread(index::load, "loader").start();
    for (int i = 0; i < 4; i++) {
      new Thread(() -> System.out.println(index.nameOf("CH"))).start();
    }
  }
}
