// SPDX-License-Identifier: Apache-2.0
// The default method of the interface works on the map that the class gives it: two threads call
// it on one object.
package fixtures.unguardedsharedmap;

import java.util.HashMap;
import java.util.Map;

public class DefaultMethodMapBad {
  interface Counting {
    Map<String, Integer> counts();

    default void count(String word) {
      counts().merge(word, 1, Integer::sum); // race
    }
  }

  static final class Words implements Counting {
    private final Map<String, Integer> counts = new HashMap<>(); // expect: error UnguardedSharedMap

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
    new Thread(() -> countAll(words, args[1])).start();
  }
}
