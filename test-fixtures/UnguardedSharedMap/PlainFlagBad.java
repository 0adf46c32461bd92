// SPDX-License-Identifier: Apache-2.0
// The flag is neither volatile nor atomic: reading true from it orders nothing, so the gets need
// not see the puts, and may see a table in the middle of a resize.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class PlainFlagBad {
  private final Map<String, String> table = new HashMap<>(); // expect: warning UnguardedSharedMap
  private boolean ready;

  public PlainFlagBad() {
    new Thread(this::load).start();
  }

  private void load() {
    table.put("a", "1"); // race
    ready = true;
  }

  public String find(String key) {
    return ready ? table.get(key) : null; // race
  }
}
