// SPDX-License-Identifier: Apache-2.0
// A static map that the first caller makes, all under the monitor of the class.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;

public class MadeWhenFirstAskedGood {
  private static Map<Long, StringBuilder> byBundle;

  private MadeWhenFirstAskedGood() {}

  public static synchronized StringBuilder get(long bundle) {
    StringBuilder found = null;
    if (byBundle != null) {
      found = byBundle.get(bundle);
    } else {
      byBundle = new HashMap<>();
    }
    if (found == null) {
      found = new StringBuilder();
      byBundle.put(bundle, found);
    }
    return found;
  }
}
