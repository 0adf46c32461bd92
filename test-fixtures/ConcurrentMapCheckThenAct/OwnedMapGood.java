// SPDX-License-Identifier: Apache-2.0
// The map is made, filled and dropped by one call: no other thread can reach it.
package fixtures.concurrentmapcheckthenact;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;

public class OwnedMapGood {
  public static int distinct(List<String> words) {
    ConcurrentHashMap<String, Integer> counts = new ConcurrentHashMap<>();
    for (String word : words) {
      Integer count = counts.get(word);
      counts.put(word, count == null ? 1 : count + 1);
    }
    return counts.size();
  }
}
