// SPDX-License-Identifier: Apache-2.0
// The field is volatile: finding it set orders the puts before the look-up.
package fixtures.unsafemappublication;

import java.util.HashMap;
import java.util.Map;

public class DoubleCheckedTableGood {
  private volatile Map<String, String> names;

  public String name(String code) {
    if (names == null) {
      synchronized (this) {
        if (names == null) {
          Map<String, String> filled = new HashMap<>();
          filled.put("de", "Deutsch");
          names = filled;
        }
      }
    }
    return names.get(code);
  }
}
