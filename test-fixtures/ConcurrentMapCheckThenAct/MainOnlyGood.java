// SPDX-License-Identifier: Apache-2.0
// Only main uses the map, and main is one thread.
package fixtures.concurrentmapcheckthenact;

import java.util.concurrent.ConcurrentHashMap;

public class MainOnlyGood {
  private static final ConcurrentHashMap<String, Integer> COUNTS = new ConcurrentHashMap<>();

  public static void main(String[] args) {
    for (String arg : args) {
      Integer count = COUNTS.get(arg);
      COUNTS.put(arg, count == null ? 1 : count + 1);
    }
  }
}
