// SPDX-License-Identifier: Apache-2.0
// The text that stayed is the one that is used.
package fixtures.concurrentmapcheckthenact;

import java.util.Locale;
import java.util.concurrent.ConcurrentHashMap;

public class IgnoredTextGood {
  private final ConcurrentHashMap<String, String> folded = new ConcurrentHashMap<>();

  public String fold(String name) {
    String text = folded.get(name);
    if (text == null) {
      folded.putIfAbsent(name, name.toLowerCase(Locale.ROOT));
      text = folded.get(name);
    }
    return text;
  }
}
