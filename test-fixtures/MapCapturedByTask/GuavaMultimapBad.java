// SPDX-License-Identifier: Apache-2.0
// HashMultimap keeps no lock: the task puts into it while the starter does, and nothing waits for
// the task in between.
package fixtures.mapcapturedbytask;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.Multimap;

public class GuavaMultimapBad {
  public static int collect(Iterable<String> words) {
    Multimap<Integer, String> byLength = HashMultimap.create(); // expect: error MapCapturedByTask
    new Thread(() -> byLength.put(0, "")).start(); // race
    for (String word : words) {
      byLength.put(word.length(), word); // race
    }
    return byLength.size(); // race
  }
}
