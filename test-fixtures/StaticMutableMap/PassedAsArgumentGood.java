// SPDX-License-Identifier: Apache-2.0
// Each task hands a map of its own to the helper.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

public class PassedAsArgumentGood {
  private static void addWords(Map<String, Integer> target, String line) {
    for (String word : line.split(" ")) {
      addWord(target, word, 1);
    }
  }

  private static void addWord(Map<String, Integer> target, String word, int count) {
    Integer old = target.get(word);
    target.put(word, old == null ? count : old + count);
  }

  public static void count(List<String> lines) {
    for (String line : lines) {
      CompletableFuture.runAsync(() -> addWords(new HashMap<>(), line));
    }
  }
}
