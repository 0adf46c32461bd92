// SPDX-License-Identifier: Apache-2.0
// All that insert hold the lock.
package fixtures.concurrentmapcheckthenact;

import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;

public class LearnedTextGood {
  private final ConcurrentHashMap<String, String> titles = new ConcurrentHashMap<>();

  public synchronized String title(String name) {
    String known = titles.get(name);
    if (known == null) {
      known = name.toUpperCase(Locale.ROOT);
      titles.put(name, known);
    }
    return known;
  }

  public synchronized void learn(String name, String title) {
    titles.put(name, title);
  }
}
