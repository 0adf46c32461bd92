// SPDX-License-Identifier: Apache-2.0
// The loader sets the flag before its last put.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

public class AtomicFlagFieldBad {
  private final Map<String, String> table = new HashMap<>(); // expect: warning UnguardedSharedMap
  private final AtomicBoolean ready = new AtomicBoolean();

  public AtomicFlagFieldBad() {
    new Thread(this::load).start();
  }

  private void load() {
    ready.set(true);
    table.put("a", "1"); // race
  }

  public String find(String key) {
    return ready.get() ? table.get(key) : null; // race
  }
}
