// SPDX-License-Identifier: Apache-2.0
// The flag is volatile: the puts precede its only write, and the get is reached only where it was
// read as true.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class PlainFlagGood {
  private final Map<String, String> table = new HashMap<>();
  private volatile boolean ready;

  public PlainFlagGood() {
    new Thread(this::load).start();
  }

  private void load() {
    table.put("a", "1");
    ready = true;
  }

  public String find(String key) {
    return ready ? table.get(key) : null;
  }
}
