// SPDX-License-Identifier: Apache-2.0
// A static map that the first caller makes: whoever looks up writes. Modelled on BundleResources of Apache Felix
// Metatype before its map was concurrent.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;

public class MadeWhenFirstAskedBad {
  private static Map<Long, StringBuilder> byBundle; // expect: warning StaticMutableMap

  private MadeWhenFirstAskedBad() {}

  public static StringBuilder get(long bundle) {
    StringBuilder found = null;
    if (byBundle != null) {
      found = byBundle.get(bundle); // race
    } else {
      byBundle = new HashMap<>();
    }
    if (found == null) {
      found = new StringBuilder();
      byBundle.put(bundle, found); // race
    }
    return found;
  }
}
