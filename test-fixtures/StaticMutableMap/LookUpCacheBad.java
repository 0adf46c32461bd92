// SPDX-License-Identifier: Apache-2.0
// A static cache filled on its own look-up path: every caller of the public method reads, and
// each miss writes. All callers of the virtual machine share the one map, and no lock is taken. A
// warning: the threads are not in sight.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;

public class LookUpCacheBad {
  private static final Map<String, Integer> LENGTHS = new HashMap<>(); // expect: warning StaticMutableMap

  public static int length(String word) {
    Integer length = LENGTHS.get(word); // race
    if (length == null) {
      length = word.codePointCount(0, word.length());
      LENGTHS.put(word, length); // race
    }
    return length;
  }
}
