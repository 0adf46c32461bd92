// SPDX-License-Identifier: Apache-2.0
// Only the put holds the lock. The thread that waited for it puts an equal text over the first: work done
// twice, and nothing lost.
package fixtures.concurrentmapcheckthenact;

import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;

public class TextUnderLockBad {
  private final ConcurrentHashMap<String, String> upper = new ConcurrentHashMap<>(); // expect: note ConcurrentMapCheckThenAct

  public String upper(String name) {
    String known = upper.get(name); // race
    if (known == null) {
      synchronized (this) {
        known = name.toUpperCase(Locale.ROOT);
        upper.put(name, known); // race
      }
    }
    return known;
  }
}
