// SPDX-License-Identifier: Apache-2.0
// Two threads may both compute the text, and one of the two equal texts stays: work done twice, and
// nothing lost. No more than a note.
package fixtures.concurrentmapcheckthenact;

import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;

public class PureValueBad {
  private final ConcurrentHashMap<String, String> lower = new ConcurrentHashMap<>(); // expect: note ConcurrentMapCheckThenAct

  public String lower(String name) {
    String known = lower.get(name); // race
    if (known == null) {
      known = name.toLowerCase(Locale.ROOT);
      lower.put(name, known); // race
    }
    return known;
  }
}
