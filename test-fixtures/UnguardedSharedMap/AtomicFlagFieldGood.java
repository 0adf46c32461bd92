// SPDX-License-Identifier: Apache-2.0
// The loader sets the flag after its last put, and a caller reads the map only where it found the
// flag set.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

public class AtomicFlagFieldGood {
  private final Map<String, String> table = new HashMap<>();
  private final AtomicBoolean ready = new AtomicBoolean();

  public AtomicFlagFieldGood() {
    new Thread(this::load).start();
  }

  private void load() {
    table.put("a", "1");
    ready.set(true);
  }

  public String find(String key) {
    return ready.get() ? table.get(key) : null;
  }
}
