// SPDX-License-Identifier: Apache-2.0
// The look-up and the put hold the lock, learn does not: the text learned in between is replaced by the
// computed one. A text is as good as an equal one, so no more than a note.
package fixtures.concurrentmapcheckthenact;

import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;

public class LearnedTextBad {
  private final ConcurrentHashMap<String, String> titles = new ConcurrentHashMap<>(); // expect: note ConcurrentMapCheckThenAct

  public synchronized String title(String name) {
    String known = titles.get(name);
    if (known == null) {
      known = name.toUpperCase(Locale.ROOT);
      titles.put(name, known); // race
    }
    return known;
  }

  public void learn(String name, String title) {
    titles.put(name, title); // race
  }
}
