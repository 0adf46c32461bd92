// SPDX-License-Identifier: Apache-2.0
// All puts precede the only write of the volatile flag, and the get is reached only where the
// flag was read as true: put, write, read, get are a happens-before chain (JLS 17.4.5).
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class ReadyFlagGood {
  private final Map<String, String> table = new HashMap<>();
  private volatile boolean ready;

  public ReadyFlagGood() {
    new Thread(this::load).start();
  }

  private void load() {
    table.put("a", "1");
    table.put("b", "2");
    ready = true;
  }

  public String find(String key) {
    if (!ready) {
      return null;
    }
    return table.get(key);
  }
}
