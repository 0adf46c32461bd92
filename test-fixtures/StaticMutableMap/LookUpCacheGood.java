// SPDX-License-Identifier: Apache-2.0
// One atomic computeIfAbsent on a ConcurrentHashMap.
package fixtures.staticmutablemap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class LookUpCacheGood {
  private static final Map<String, Integer> LENGTHS = new ConcurrentHashMap<>();

  public static int length(String word) {
    return LENGTHS.computeIfAbsent(word, w -> w.codePointCount(0, w.length()));
  }
}
