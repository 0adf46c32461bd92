// SPDX-License-Identifier: Apache-2.0
// reload unsets the flag, and the next caller fills the map again: under the lock, which those who
// have seen the flag before do not hold.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class FilledAgainBad {
  private final Map<String, String> names = new HashMap<>(); // expect: warning InconsistentMapLocking
  private volatile boolean filled;

  public synchronized void reload() {
    names.clear(); // race
    filled = false;
  }

  private synchronized void fill() {
    if (!filled) {
      names.put("de", "Deutsch"); // race
      filled = true;
    }
  }

  public String name(String language) {
    if (!filled) {
      fill();
    }
    return names.get(language); // race
  }
}
