// SPDX-License-Identifier: Apache-2.0
// The static map is handed down as an argument; the helper does not know what it writes, but all
// tasks write the same.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class PassedAsArgumentBad {
  private static final Map<String, Integer> TOTALS = new HashMap<>(); // expect: error StaticMutableMap

  private static void addWords(Map<String, Integer> target, String line) {
    for (String word : line.split(" ")) {
      addWord(target, word, 1);
    }
  }

  private static void addWord(Map<String, Integer> target, String word, int count) {
    Integer old = target.get(word); // race
    target.put(word, old == null ? count : old + count); // race
  }

  public static void count(List<String> lines) {
    for (String line : lines) {
      CompletableFuture.runAsync(() -> addWords(TOTALS, line));
    }
  }
}
