// SPDX-License-Identifier: Apache-2.0
// One thread, the main thread, does it all.
package fixtures.staticmutablemap;

import java.util.Map;
import java.util.TreeMap;

public class MainOnlyGood {
  private static final Map<String, Integer> COUNTS = new TreeMap<>();

  private static void count(String[] words) {
    for (String word : words) {
      COUNTS.merge(word, 1, Integer::sum);
    }
  }

  public static void main(String[] args) {
    count(args);
    System.out.println(COUNTS);
  }
}
