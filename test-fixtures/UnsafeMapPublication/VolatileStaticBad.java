// SPDX-License-Identifier: Apache-2.0
// The map behind the volatile field is changed in place: a reader that sees the reference may
// read while set() puts. The volatile field orders the reference, not the content.
package fixtures.unsafemappublication;

import java.util.HashMap;
import java.util.Map;

public class VolatileStaticBad {
  private static volatile Map<String, String> settings = new HashMap<>(); // expect: warning UnsafeMapPublication

  public static void set(String name, String value) {
    settings.put(name, value); // race
  }

  public static String get(String name) {
    return settings.get(name); // race
  }
}
