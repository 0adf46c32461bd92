// SPDX-License-Identifier: Apache-2.0
// The look-up under the lock decides.
package fixtures.concurrentmapcheckthenact;

import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;

public class TextUnderLockGood {
  private final ConcurrentHashMap<String, String> upper = new ConcurrentHashMap<>();

  public String upper(String name) {
    String known = upper.get(name);
    if (known == null) {
      synchronized (this) {
        known = upper.get(name);
        if (known == null) {
          known = name.toUpperCase(Locale.ROOT);
          upper.put(name, known);
        }
      }
    }
    return known;
  }
}
