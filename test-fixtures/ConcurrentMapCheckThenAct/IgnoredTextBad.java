// SPDX-License-Identifier: Apache-2.0
// Whether the own text stayed is not asked, and it is used all the same. The other one is equal, so
// nothing is lost but the work.
package fixtures.concurrentmapcheckthenact;

import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;

public class IgnoredTextBad {
  private final ConcurrentHashMap<String, String> folded = new ConcurrentHashMap<>(); // expect: note ConcurrentMapCheckThenAct

  public String fold(String name) {
    String text = folded.get(name); // race
    if (text == null) {
      text = name.toLowerCase(Locale.ROOT);
      folded.putIfAbsent(name, text); // race
    }
    return text;
  }
}
