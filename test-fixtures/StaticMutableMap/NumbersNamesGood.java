// SPDX-License-Identifier: Apache-2.0
// Every caller reads and writes the counters under the monitor of the class.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;

public class NumbersNamesGood {
  private static final Map<String, Integer> UNIQUE = new HashMap<>();

  public static synchronized String nameFor(String kind) {
    Integer count = UNIQUE.get(kind);
    count = count == null ? 0 : count + 1;
    UNIQUE.put(kind, count);
    return kind + "-" + count;
  }
}
