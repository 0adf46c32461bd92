// SPDX-License-Identifier: Apache-2.0
// The caller waits for the flag only for a while, and reads the map even if it was never set.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class SpinFlagBad {
  private final Map<String, String> table = new HashMap<>(); // expect: warning UnguardedSharedMap
  private volatile boolean ready;

  public SpinFlagBad() {
    new Thread(this::load).start();
  }

  private void load() {
    table.put("a", "1"); // race
    ready = true;
  }

  public String find(String key) {
    int spins = 0;
    while (!ready && spins < 1000) {
      spins++;
    }
    return table.get(key + spins); // race
  }
}
