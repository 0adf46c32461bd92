// SPDX-License-Identifier: Apache-2.0
// Under the lock the flag is asked again, so the map is filled once, and before the flag is set.
// Who finds the volatile flag set comes later than the filling (JLS 17.4.4); who does not goes
// through the lock, and finds it set there or sets it.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class FilledOnceGood {
  private final Map<String, String> names = new HashMap<>();
  private volatile boolean filled;

  private synchronized void fill() {
    if (filled) {
      return;
    }
    names.put("de", "Deutsch");
    filled = true;
  }

  public String name(String language) {
    if (!filled) {
      fill();
    }
    return names.get(language);
  }
}
