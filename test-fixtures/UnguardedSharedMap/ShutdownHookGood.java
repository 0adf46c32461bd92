// SPDX-License-Identifier: Apache-2.0
// A ConcurrentHashMap, whose iteration bears concurrent puts.
package fixtures.unguardedsharedmap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class ShutdownHookGood {
  private final Map<String, String> pending = new ConcurrentHashMap<>();

  public ShutdownHookGood() {
    Runtime.getRuntime().addShutdownHook(new Thread(this::flush));
  }

  private void flush() {
    for (Map.Entry<String, String> entry : pending.entrySet()) {
      System.out.println(entry);
    }
  }

  public void add(String key, String value) {
    pending.put(key, value);
  }
}
