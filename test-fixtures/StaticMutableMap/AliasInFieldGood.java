// SPDX-License-Identifier: Apache-2.0
// Each object keeps a map of its own.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;

public class AliasInFieldGood {
  private static final Map<String, Integer> SHARED = new HashMap<>();

  static final class Counter {
    private final Map<String, Integer> counts = new HashMap<>(SHARED);

    void count(String word) {
      counts.merge(word, 1, Integer::sum);
    }
  }

  public static void main(String[] args) {
    Counter first = new Counter();
    Counter second = new Counter();
    new Thread(() -> first.count(args[0])).start();
    new Thread(() -> second.count(args[1])).start();
  }
}
