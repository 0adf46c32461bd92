// SPDX-License-Identifier: Apache-2.0
// A shutdown hook is a thread of its own: the virtual machine starts it while all others still
// run, so its iteration and the puts of callers are unordered.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class ShutdownHookBad {
  private final Map<String, String> pending = new HashMap<>(); // expect: warning UnguardedSharedMap

  public ShutdownHookBad() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::flush));
  }

  private void flush() {
    for (Map.Entry<String, String> entry : pending.entrySet()) { // race
      System.out.println(entry); // race
    }
  }

  public void add(String key, String value) {
    pending.put(key, value); // race
  }
}
