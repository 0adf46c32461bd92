// SPDX-License-Identifier: Apache-2.0
// set() fills a copy and stores it in the volatile field, and only one caller at a time does so.
// No published map ever changes.
package fixtures.unsafemappublication;

import java.util.HashMap;
import java.util.Map;

public class VolatileStaticGood {
  private static volatile Map<String, String> settings = new HashMap<>();

  public static synchronized void set(String name, String value) {
    Map<String, String> next = new HashMap<>(settings);
    next.put(name, value);
    settings = next;
  }

  public static String get(String name) {
    return settings.get(name);
  }
}
