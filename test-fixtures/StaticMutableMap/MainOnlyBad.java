// SPDX-License-Identifier: Apache-2.0
// main starts a thread that puts into the static map, and goes on to print it.
package fixtures.staticmutablemap;

import java.util.Map;
import java.util.TreeMap;

public class MainOnlyBad {
  private static final Map<String, Integer> COUNTS = new TreeMap<>(); // expect: error StaticMutableMap

  private static void count(String[] words) {
    for (String word : words) {
      COUNTS.merge(word, 1, Integer::sum); // race
    }
  }

  public static void main(String[] args) {
    new Thread(() -> count(args)).start();
    System.out.println(COUNTS); // race
  }
}
