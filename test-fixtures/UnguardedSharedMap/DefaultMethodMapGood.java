// SPDX-License-Identifier: Apache-2.0
// The second thread has an object of its own.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class DefaultMethodMapGood {
  interface Counting {
    Map<String, Integer> counts();

    default void count(String word) {
      counts().merge(word, 1, Integer::sum);
    }
  }

  static final class Words implements Counting {
    private final Map<String, Integer> counts = new HashMap<>();

    @Override
    public Map<String, Integer> counts() {
      return counts;
    }
  }

  private static void countAll(Counting counting, String text) {
    for (String word : text.split(" ")) {
      counting.count(word);
    }
  }

  public static void main(String[] args) {
    Words words = new Words();
    new Thread(() -> countAll(words, args[0])).start();
    new Thread(() -> countAll(new Words(), args[1])).start();
  }
}
