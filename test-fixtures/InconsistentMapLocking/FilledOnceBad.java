// SPDX-License-Identifier: Apache-2.0
// Two threads may both find the flag unset and call fill one after the other: the second fills
// again while others, who have seen the flag, read without the lock.
package fixtures.inconsistentmaplocking;

import java.util.HashMap;
import java.util.Map;

public class FilledOnceBad {
  private final Map<String, String> names = new HashMap<>(); // expect: warning InconsistentMapLocking
  private volatile boolean filled;

  private synchronized void fill() {
    names.put("de", "Deutsch"); // race
    filled = true;
  }

  public String name(String language) {
    if (!filled) {
      fill();
    }
    return names.get(language); // race
  }
}
