// SPDX-License-Identifier: Apache-2.0
// The lock is held from the question to the look-up, so nobody reads while others fill.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class FilledAgainGood {
  private final Map<String, String> names = new HashMap<>();
  private volatile boolean filled;

  public synchronized void reload() {
    names.clear();
    filled = false;
  }

  private synchronized void fill() {
    if (!filled) {
      names.put("de", "Deutsch");
      filled = true;
    }
  }

  public synchronized String name(String language) {
    if (!filled) {
      fill();
    }
    return names.get(language);
  }
}
