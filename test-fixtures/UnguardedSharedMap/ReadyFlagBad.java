// SPDX-License-Identifier: Apache-2.0
// The loader sets the flag before it has filled the map: a caller that sees ready may read while
// the put runs. The volatile write orders only what came before it.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class ReadyFlagBad {
  private final Map<String, String> table = new HashMap<>(); // expect: warning UnguardedSharedMap
  private volatile boolean ready;

  public ReadyFlagBad() {
    new Thread(this::load).start();
  }

  private void load() {
    ready = true;
    table.put("a", "1"); // race
    table.put("b", "2"); // race
  }

  public String find(String key) {
    if (!ready) {
      return null;
    }
    return table.get(key); // race
  }
}
