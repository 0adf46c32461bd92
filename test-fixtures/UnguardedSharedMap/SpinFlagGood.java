// SPDX-License-Identifier: Apache-2.0
// The caller reads the map only after it has read true from the volatile flag, which the loader
// sets after its last put.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class SpinFlagGood {
  private final Map<String, String> table = new HashMap<>();
  private volatile boolean ready;

  public SpinFlagGood() {
    new Thread(this::load).start();
  }

  private void load() {
    table.put("a", "1");
    ready = true;
  }

  public String find(String key) {
    int spins = 0;
    while (!ready) {
      spins++;
    }
    return table.get(key + spins);
  }
}
