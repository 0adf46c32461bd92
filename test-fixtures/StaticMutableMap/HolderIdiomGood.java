// SPDX-License-Identifier: Apache-2.0
// The map is made and filled by the initialiser of a holder class on first use and never changes;
// the initialisation lock of the class publishes it (JLS 12.4.2).
package fixtures.staticmutablemap;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;

public class HolderIdiomGood {
  private static final class Holder {
    static final Map<String, Integer> CODES = build();

    private static Map<String, Integer> build() {
      Map<String, Integer> codes = new HashMap<>();
      codes.put("ok", 200);
      codes.put("gone", 410);
      return Collections.unmodifiableMap(codes);
    }
  }

  public static Integer code(String name) {
    return Holder.CODES.get(name);
  }
}
