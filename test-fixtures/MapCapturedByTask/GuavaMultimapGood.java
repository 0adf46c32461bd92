// SPDX-License-Identifier: Apache-2.0
// Every call of the wrapper is made under its own monitor, and each access here is one call.
package fixtures.mapcapturedbytask;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.Multimap;
import com.google.common.collect.Multimaps;

public class GuavaMultimapGood {
  public static int collect(Iterable<String> words) {
    Multimap<Integer, String> byLength = Multimaps.synchronizedMultimap(HashMultimap.create());
    new Thread(() -> byLength.put(0, "")).start();
    for (String word : words) {
      byLength.put(word.length(), word);
    }
    return byLength.size();
  }
}
