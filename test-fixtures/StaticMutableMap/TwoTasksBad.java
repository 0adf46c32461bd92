// SPDX-License-Identifier: Apache-2.0
// Two threads started by main put into one static HashMap; nothing orders one after the other.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;

public class TwoTasksBad {
  private static final Map<String, Integer> COUNTS = new HashMap<>(); // expect: error StaticMutableMap

  private static void count(String word) {
    COUNTS.merge(word, 1, Integer::sum); // race
  }

  public static void main(String[] args) {
    new Thread(() -> count("a")).start();
    new Thread(() -> count("b")).start();
  }
}
