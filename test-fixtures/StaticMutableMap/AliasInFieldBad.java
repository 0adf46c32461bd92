// SPDX-License-Identifier: Apache-2.0
// Each object keeps a reference to the static map in a field of its own; the two threads' objects
// are two, their map is one.
package fixtures.staticmutablemap;

import java.util.HashMap;
import java.util.Map;

public class AliasInFieldBad {
  private static final Map<String, Integer> SHARED = new HashMap<>(); // expect: error StaticMutableMap

  static final class Counter {
    private final Map<String, Integer> counts = SHARED;

    void count(String word) {
      counts.merge(word, 1, Integer::sum); // race
    }
  }

  public static void main(String[] args) {
    Counter first = new Counter();
    Counter second = new Counter();
    new Thread(() -> first.count(args[0])).start();
    new Thread(() -> second.count(args[1])).start();
  }
}
