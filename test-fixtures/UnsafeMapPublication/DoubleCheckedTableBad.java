// SPDX-License-Identifier: Apache-2.0
// Whoever finds the plain field set takes no lock, and nothing orders the puts before its look-up.
package fixtures.unsafemappublication;

import java.util.HashMap;
import java.util.Map;

public class DoubleCheckedTableBad {
  private Map<String, String> names; // expect: warning UnsafeMapPublication

  public String name(String code) {
    if (names == null) { // race
      synchronized (this) {
        if (names == null) {
          Map<String, String> filled = new HashMap<>();
          filled.put("de", "Deutsch");
          names = filled; // race
        }
      }
    }
    return names.get(code); // race
  }
}
