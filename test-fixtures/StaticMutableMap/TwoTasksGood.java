// SPDX-License-Identifier: Apache-2.0
// ConcurrentHashMap synchronizes by itself.
package fixtures.staticmutablemap;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

public class TwoTasksGood {
  private static final Map<String, Integer> COUNTS = new ConcurrentHashMap<>();

  private static void count(String word) {
    COUNTS.merge(word, 1, Integer::sum);
  }

  public static void main(String[] args) {
    new Thread(() -> count("a")).start();
    new Thread(() -> count("b")).start();
  }
}
